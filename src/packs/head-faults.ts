import type { Override, Pack } from '../engine/rules/schema';
import type { RuleFault } from './fault';
import { fieldOf } from './fault';
import { faultsOfPatterns } from './pattern-faults';
import { inCondition } from './patterns-of';
import { conversationSlots, templateFaults } from './suggestion-faults';

const slots = new Set(conversationSlots);
const advice = () => 'the conversation offers no such thing; take it out';

/** What is wrong with what a pack holds beside its rules: its remedies, and what it changes of other packs. */
export function headFaults({
  id,
  extends: bases = [],
  overrides = {},
  remedies = [],
  lists = {},
}: Omit<Pack, 'rules'>): RuleFault[] {
  const taken = new Set<string>();
  const faults: RuleFault[] = bases.includes(id)
    ? [{ field: 'extends', message: `a pack cannot build on itself: take "${id}" out` }]
    : [];
  remedies.forEach((remedy, index) => {
    const path = ['remedies', index];
    if (taken.has(remedy.id))
      faults.push({
        field: fieldOf([...path, 'id']),
        message: `another remedy has the id "${remedy.id}" already: give this one its own`,
      });
    taken.add(remedy.id);
    faults.push(
      ...templateFaults(remedy.text, [...path, 'text'], slots, advice),
      ...faultsOfPatterns(inCondition([...path, 'when'], remedy.when), lists),
    );
  });
  for (const [rule, change] of Object.entries(overrides)) faults.push(...overrideFaults(id, rule, change));
  return faults;
}

function overrideFaults(pack: string, rule: string, { suggestions = [] }: Override): RuleFault[] {
  const own = rule.startsWith(`${pack}/`)
    ? [{ field: fieldOf(['overrides', rule]), message: 'is a rule of this pack: change the rule itself' }]
    : [];
  // What the other pack's patterns capture is not known here: where nothing fills a slot the suggestion is not offered.
  return [
    ...own,
    ...suggestions.flatMap((text, index) =>
      templateFaults(text, ['overrides', rule, 'suggestions', index], null, advice),
    ),
  ];
}
