import type { FlagTrial, PassTrial, RuleTrial, TriedMark } from '../../coaching/trial';
import { type Coach, createCoach } from '../../engine/review';
import type { Finding } from '../../engine/review-output';
import { type Flag, type Pack, type Pass, type Rule, ruleSchema } from '../../engine/rules/schema';
import { inputOf } from '../example';
import type { RuleFault } from '../fault';
import { isShown, markOf } from '../marks';
import { nameFaults } from '../name-faults';
import { patternFaults } from '../pattern-faults';
import { shapeFaults } from '../shape-faults';
import { suggestionFaults } from '../suggestion-faults';
import { silenceOf } from '../why-not';

/** Tries a rule, as far as it is written, as the only one of its pack: on its examples, and on a text. */
export function tryRule(pack: Pack, rule: Rule, text: string): RuleTrial {
  const faults = ownFaults(pack, rule);
  if (faults.length > 0) return { faults, flags: [], passes: [], marks: [] };
  const alone: Pack = { ...pack, rules: [rule] };
  const id = `${pack.id}/${rule.id}`;
  const coach = createCoach({ packs: [alone] });
  const run: Run = { pack: alone, rule, id, coach };
  const isNeed = rule.kind === 'need';
  return {
    faults,
    flags: isNeed ? [] : rule.examples.flags.map((flag) => flagTrial(flag, run)),
    passes: isNeed ? [] : rule.examples.passes.map((pass) => passTrial(pass, run)),
    marks: text.trim() ? marksIn(text, run) : [],
  };
}

interface Run {
  pack: Pack;
  rule: Rule;
  id: string;
  coach: Coach;
}

/** What is wrong with the fields; that there are too few examples counts when the rule is switched on, not while it is tried. */
function ownFaults(pack: Pack, rule: Rule): RuleFault[] {
  const shape = shapeFaults(ruleSchema, rule).filter(({ field }) => !field.startsWith('examples'));
  if (shape.length > 0) return shape;
  return [...nameFaults(rule), ...patternFaults(rule, pack.lists ?? {}), ...suggestionFaults(rule)];
}

const ownFindings = (findings: readonly Finding[], { id }: Run) => findings.filter(({ rule }) => rule === id);

function flagTrial(flag: Flag, run: Run): FlagTrial {
  const { text, at, becomes } = flag;
  const own = ownFindings(run.coach.review(inputOf(flag)).findings, run);
  if (own.length === 0) return { state: 'silent', why: silenceOf(run.pack, run.rule, inputOf(flag)) };
  const exact = own.find((finding) => markOf(finding, text) === at);
  const found = exact ?? (own[0] as Finding);
  const result = applied(text, found);
  if (!exact) return { state: 'elsewhere', marked: markOf(found, text), becomes: result };
  if (result !== becomes) return { state: 'becomes', becomes: result };
  const again = run.coach
    .review({ ...inputOf(flag), draft: result })
    .findings.find((next) => next.rule === run.id || (isShown(next) && !text.includes(markOf(next, result))));
  return again ? { state: 'again', becomes: result, by: markOf(again, result) } : { state: 'ok' };
}

function passTrial(pass: Pass, run: Run): PassTrial {
  const example = typeof pass === 'string' ? { text: pass } : pass;
  const [found] = ownFindings(run.coach.review(inputOf(example)).findings, run);
  return found ? { state: 'marked', marked: markOf(found, example.text) } : { state: 'ok' };
}

const marksIn = (text: string, run: Run): TriedMark[] =>
  ownFindings(run.coach.review({ draft: text }).findings, run).map((finding) => ({
    ...(finding.mark ?? { start: finding.start, end: finding.end }),
    becomes: applied(text, finding),
  }));

const applied = (text: string, { start, end, suggestions }: Finding): string =>
  text.slice(0, start) + (suggestions[0]?.text ?? '') + text.slice(end);
