import { createCoach } from '../engine/review';
import type { Pack, Pass, Rule } from '../engine/rules/schema';
import { type ExampleRun, inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';
import { flagFaults } from './flag-faults';
import { marked } from './marks';
import { needExampleFaults } from './need-example-faults';

/** Reviews every example of a rule with its pack, and says which do not come out as they say. */
export function exampleFaults(pack: Pack): (rule: Rule) => RuleFault[] {
  const coach = createCoach({ packs: [pack] });
  return (rule) => {
    const run: ExampleRun = { pack, rule, id: `${pack.id}/${rule.id}`, coach };
    if (rule.kind === 'need') return needExampleFaults(rule, run);
    return [
      ...rule.examples.flags.flatMap((flag, index) => flagFaults(flag, ['examples', 'flags', index], run)),
      ...rule.examples.passes.flatMap((pass, index) => passFaults(pass, ['examples', 'passes', index], run)),
    ];
  };
}

function passFaults(pass: Pass, path: PropertyKey[], { id, coach }: ExampleRun): RuleFault[] {
  const example = typeof pass === 'string' ? { text: pass } : pass;
  const own = coach.review(inputOf(example)).findings.filter((finding) => finding.rule === id);
  if (own.length === 0) return [];
  const message = `must pass, but this rule marks ${marked(own, example.text)} in ${quoted(example.text)}`;
  return [{ field: fieldOf(path), message }];
}
