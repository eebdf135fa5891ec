import type { Finding } from '../engine/review-output';
import type { Flag } from '../engine/rules/schema';
import { type ExampleRun, inputOf, quoted } from './example';
import { fieldOf, type RuleFault } from './fault';
import { isShown, marked, markOf } from './marks';
import { whyNot } from './why-not';

/** What is wrong with an example that must be flagged: its mark, its result, or that the result is flagged once more. */
export function flagFaults(flag: Flag, path: PropertyKey[], run: ExampleRun): RuleFault[] {
  const fault = (part: string, message: string): RuleFault[] => [{ field: fieldOf([...path, part]), message }];
  const { text, at, becomes } = flag;
  if (!text.includes(at))
    return fault(
      'at',
      `${quoted(at)} does not stand in "text": copy it letter for letter, capitals and apostrophes too`,
    );
  const { findings } = run.coach.review(inputOf(flag));
  const own = findings.filter((finding) => finding.rule === run.id);
  if (own.length === 0) {
    const others = findings.map((finding) => `${finding.rule} marks ${quoted(markOf(finding, text))}`);
    const reason = whyNot(run.pack, run.rule, inputOf(flag));
    return fault('text', `${quoted(text)} is not flagged: ${[reason, ...others].join('; ')}`);
  }
  const found = own.find((finding) => markOf(finding, text) === at);
  if (!found) return fault('at', `marks ${marked(own, text)} instead of ${quoted(at)} in ${quoted(text)}`);
  const result = apply(text, found, found.suggestions[0]?.text ?? '');
  if (result !== becomes)
    return fault('becomes', `${quoted(text)} becomes ${quoted(result)} instead of ${quoted(becomes)}`);
  return found.suggestions.flatMap((suggestion, index) => {
    const again = flaggedAgain(flag, found, suggestion.text, run);
    return again ? fault(index === 0 ? 'becomes' : 'text', `suggestion ${index + 1} ${again}`) : [];
  });
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
