import { type Coach, createCoach } from '../engine/review';
import type { Finding, Review } from '../engine/review-output';
import type { Flag, Pack, Pass, Rule } from '../engine/rules/schema';
import { inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';
import { needExampleFaults } from './need-example-faults';

/** Reviews every example of a rule with its pack, and says which do not come out as they say. */
export function exampleFaults(pack: Pack): (rule: Rule) => RuleFault[] {
  const coach = createCoach({ packs: [pack] });
  return (rule) => {
    const id = `${pack.id}/${rule.id}`;
    if (rule.kind === 'need') return needExampleFaults(rule, id, coach);
    return [
      ...rule.examples.flags.flatMap((flag, index) => flagFaults(flag, ['examples', 'flags', index], id, coach)),
      ...rule.examples.passes.flatMap((pass, index) => passFaults(pass, ['examples', 'passes', index], id, coach)),
    ];
  };
}

function flagFaults(flag: Flag, path: PropertyKey[], id: string, coach: Coach): RuleFault[] {
  const fault = (part: string, message: string): RuleFault[] => [{ field: fieldOf([...path, part]), message }];
  if (!flag.text.includes(flag.at))
    return fault(
      'at',
      `${quoted(flag.at)} does not stand in "text": copy it letter for letter, capitals and apostrophes too`,
    );
  const review = coach.review(inputOf(flag));
  const own = review.findings.filter((finding) => finding.rule === id);
  const marked = own.map((finding) => markOf(finding, flag.text));
  const found = own[marked.indexOf(flag.at)];
  if (!found)
    return own.length
      ? fault('at', `marks ${list(marked)} instead of ${quoted(flag.at)} in ${quoted(flag.text)}`)
      : fault('text', `${quoted(flag.text)} is not flagged by this rule${others(review, flag.text)}`);
  const results = found.suggestions.map((suggestion) => apply(flag.text, found, suggestion.text));
  if (results[0] !== flag.becomes)
    return fault(
      'becomes',
      `${quoted(flag.text)} becomes ${quoted(results[0] ?? '')} instead of ${quoted(flag.becomes)}`,
    );
  return found.suggestions.flatMap(({ text }, index) => {
    const draft = results[index] as string;
    const end = found.start + text.length;
    const again = coach
      .review({ ...inputOf(flag), draft })
      .findings.find((next) => next.rule === id && next.start < end && next.end > found.start);
    if (!again) return [];
    const which = index === 0 ? 'becomes' : 'text';
    return fault(
      which,
      `suggestion ${index + 1} makes it ${quoted(draft)}, in which this rule marks ${quoted(markOf(again, draft))} again: reword it`,
    );
  });
}

function passFaults(pass: Pass, path: PropertyKey[], id: string, coach: Coach): RuleFault[] {
  const example = typeof pass === 'string' ? { text: pass } : pass;
  const own = coach.review(inputOf(example)).findings.filter((finding) => finding.rule === id);
  if (own.length === 0) return [];
  const marked = list(own.map((finding) => markOf(finding, example.text)));
  return [{ field: fieldOf(path), message: `must pass, but this rule marks ${marked} in ${quoted(example.text)}` }];
}

const apply = (text: string, { start, end }: Finding, wording: string): string =>
  text.slice(0, start) + wording + text.slice(end);

const markOf = (finding: Finding, text: string): string => {
  const { start, end } = finding.mark ?? finding;
  return text.slice(start, end);
};

const list = (texts: readonly string[]): string => texts.map(quoted).join(' and ');

/** Which rules of the pack took the sentence instead, for the author to weigh. */
const others = ({ findings }: Review, text: string): string =>
  findings.length
    ? `; found instead: ${findings.map((finding) => `${finding.rule} marks ${quoted(markOf(finding, text))}`).join(', ')}`
    : '';
