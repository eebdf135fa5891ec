import type { InterfaceWords } from '../../design/words';
import { type StudioRule, spokenIn } from '../studio-rule';
import { withOverride, withRule } from '../team-rules';
import type { Workspace } from '../workspace';
import { nextStage } from './roll-out';

/** The edit that shows a rule to the next circle of people. */
export function stageEdit(
  { id, rule, shipped }: StudioRule,
  words: InterfaceWords,
): [what: string, make: (before: Workspace) => Workspace] {
  const stage = nextStage[rule.stage ?? 'all'] ?? 'all';
  return [
    words('studio_edit_rule', spokenIn(rule.say, words.language)),
    (before) => (shipped ? withOverride(before, id, { stage }) : withRule(before, { ...rule, stage }, true)),
  ];
}
