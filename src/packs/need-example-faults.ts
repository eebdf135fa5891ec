import type { Need } from '../engine/review-output';
import { fillTemplate } from '../engine/rewriting/template';
import type { NeedRule } from '../engine/rules/schema';
import { type Example, type ExampleRun, inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';
import { isShown, markOf } from './marks';

const states = { missing: 'missing', met: 'met', notDue: 'not-due' } as const satisfies Record<string, Need['state']>;

/** Says which examples of a need do not come out in the state that they stand under, and which suggestions do not meet it. */
export function needExampleFaults(rule: NeedRule, run: ExampleRun): RuleFault[] {
  const faults = (Object.keys(states) as (keyof typeof states)[]).flatMap((listed) =>
    rule.examples[listed].flatMap((example, index) => {
      const field = fieldOf(['examples', listed, index]);
      const need = needIn(example, run);
      const state = need?.state ?? 'not-due';
      if (state !== states[listed]) return [{ field, message: otherState(example, need, states[listed]) }];
      return listed === 'missing' ? offerFaults(field, example, need, run) : [];
    }),
  );
  return [...faults, ...rule.suggestions.flatMap(({ text }, index) => unmetBy(text, index, rule, run))];
}

const needIn = (example: Example, { coach, id }: ExampleRun): Need | undefined =>
  coach.review(inputOf(example)).needs.find((need) => need.rule === id);

const otherState = ({ text, customer }: Example, need: Need | undefined, wanted: string): string =>
  `the need is ${need?.state ?? 'not-due'} here instead of ${wanted}${need ? ` (${need.because})` : ''}: draft ${quoted(text)}, customer ${quoted(customer ?? '')}`;

function offerFaults(field: string, example: Example, need: Need | undefined, { coach }: ExampleRun): RuleFault[] {
  if (!need?.suggestions.length)
    return [{ field, message: 'no suggestion fits here: add one without a slot and without an "if"' }];
  const at = need.insertAt ?? example.text.length;
  return need.suggestions.flatMap(({ text }) => {
    const draft = example.text.slice(0, at) + text + example.text.slice(at);
    const marked = coach
      .review({ ...inputOf(example), draft })
      .findings.find((one) => isShown(one) && one.start < at + text.length && one.end > at);
    if (!marked) return [];
    return [
      {
        field,
        message: `the suggestion ${quoted(text.trim())} is marked by ${marked.rule} (${quoted(markOf(marked, draft))}): reword it`,
      },
    ];
  });
}

const filler: Readonly<Record<string, string>> = {
  problem: 'your order is late',
  topic: 'your order',
  name: 'Ann',
  agent: 'Tom',
};

/** A suggestion that leaves its own need missing would be offered again right after it was put in. */
function unmetBy(template: string, index: number, rule: NeedRule, run: ExampleRun): RuleFault[] {
  const text = fillTemplate(template, 'we', (slot) => filler[slot] ?? null);
  const example = rule.examples.missing[0];
  if (text === null || !example || needIn({ ...example, text }, run)?.state !== 'missing') return [];
  const field = fieldOf(['suggestions', index, 'text']);
  return [
    { field, message: `${quoted(text)} does not meet the need itself: reword it, or add a pattern for it to "met"` },
  ];
}
