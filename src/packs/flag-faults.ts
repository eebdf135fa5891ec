import type { Finding } from '../engine/review-output';
import type { Flag } from '../engine/rules/schema';
import { type ExampleRun, inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';
import { isShown, marked, markOf } from './marks';
import { whyNot } from './why-not';

/** What is wrong with an example that must be flagged: its mark, its result, or that the result is flagged once more. */
export function flagFaults(flag: Flag, path: PropertyKey[], run: ExampleRun): RuleFault[] {
  const { text, at, becomes } = flag;
  const faults: RuleFault[] = [];
  const fault = (part: string, message: string) => faults.push({ field: fieldOf([...path, part]), message });
  const { findings } = run.coach.review(inputOf(flag));
  const own = findings.filter((finding) => finding.rule === run.id);
  const exact = own.find((finding) => markOf(finding, text) === at);
  if (!text.includes(at))
    fault('at', `${quoted(at)} does not stand in "text": copy it letter for letter, capitals and apostrophes too`);
  else if (own.length > 0 && !exact)
    fault('at', `marks ${marked(own, text)} instead of ${quoted(at)} in ${quoted(text)}`);
  if (own.length === 0) {
    const others = findings.map((finding) => `${finding.rule} marks ${quoted(markOf(finding, text))}`);
    fault(
      'text',
      `${quoted(text)} is not flagged: ${[whyNot(run.pack, run.rule, inputOf(flag)), ...others].join('; ')}`,
    );
  }
  const found = exact ?? (own.length === 1 ? own[0] : undefined);
  if (!found) return faults;
  const result = apply(text, found, found.suggestions[0]?.text ?? '');
  if (result !== becomes) fault('becomes', `${quoted(text)} becomes ${quoted(result)} instead of ${quoted(becomes)}`);
  found.suggestions.forEach((suggestion, index) => {
    const again = flaggedAgain(flag, found, suggestion.text, run);
    if (again) fault(index === 0 ? 'becomes' : 'text', `suggestion ${index + 1} ${again}`);
  });
  return faults;
}

/** A suggestion that brings in wording which the pack itself marks helps nobody. */
function flaggedAgain(flag: Flag, found: Finding, wording: string, { id, coach }: ExampleRun): string | null {
  const draft = apply(flag.text, found, wording);
  const end = found.start + wording.length;
  const before = flag.text.toLowerCase();
  const again = coach
    .review({ ...inputOf(flag), draft })
    .findings.filter((next) => next.start < end && next.end > found.start)
    .find((next) => next.rule === id || (isShown(next) && !before.includes(markOf(next, draft).toLowerCase())));
  if (!again) return null;
  const rule = again.rule === id ? 'this rule' : again.rule;
  return `makes it ${quoted(draft)}, in which ${rule} marks ${quoted(markOf(again, draft))}: reword it`;
}

const apply = (text: string, { start, end }: Finding, wording: string): string =>
  text.slice(0, start) + wording + text.slice(end);
