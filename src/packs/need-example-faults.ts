import type { Need } from '../engine/review-output';
import type { NeedRule } from '../engine/rules/schema';
import { type ExampleRun, inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';

const states = { missing: 'missing', met: 'met', notDue: 'not-due' } as const satisfies Record<string, Need['state']>;

/** Says which examples of a need do not come out in the state that they stand under. */
export function needExampleFaults(rule: NeedRule, { id, coach }: ExampleRun): RuleFault[] {
  return (Object.keys(states) as (keyof typeof states)[]).flatMap((listed) =>
    rule.examples[listed].flatMap((example, index) => {
      const need = coach.review(inputOf(example)).needs.find((one) => one.rule === id);
      const state = need?.state ?? 'not-due';
      if (state === states[listed]) return [];
      const because = need?.because ? `, because: ${quoted(need.because)}` : '';
      const message = `the need is ${state} here instead of ${states[listed]}${because}; draft ${quoted(example.text)}, customer ${quoted(example.customer)}`;
      return [{ field: fieldOf(['examples', listed, index]), message }];
    }),
  );
}
