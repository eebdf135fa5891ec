import { changeBetween } from './change';
import { sentenceAround } from './sentence';
import type { NamedFinding } from './visible';

/** What a review said of a draft, in that draft's own offsets. */
export interface Verdict {
  draft: string;
  findings: readonly NamedFinding[];
}

/** Ids of what was shown, and of those that nothing which follows can mend any more. */
export interface Seen {
  shown: ReadonlySet<string>;
  settled: ReadonlySet<string>;
}

/**
 * The findings of a new verdict, with those of the last one that stand: they were shown, and since then something was only added
 * behind their sentence. A mark that goes while somebody writes on is worse than one too many; what can still be mended by what follows
 * goes when the sentence that mends it is complete. An edit of the sentence, or any deletion, lets the new verdict count alone, and
 * slips are facts.
 */
export function withStanding(last: Verdict, next: Verdict, { shown, settled }: Seen): NamedFinding[] {
  const { start, end, length } = changeBetween(last.draft, next.draft);
  if (length === 0 || start !== end) return [...next.findings];
  const ids = new Set(next.findings.map(({ id }) => id));
  // A line break says nothing that could mend: it ends a greeting or a sign-off.
  const isBreak = next.draft.slice(start, start + length).trim() === '';
  const isWriting = isBreak || !sentenceAround(next.draft, start, start + length).complete;
  const standing = last.findings.filter(
    (finding) =>
      (settled.has(finding.id) || (isWriting && shown.has(finding.id))) &&
      !ids.has(finding.id) &&
      finding.category !== 'slip' &&
      isBehind(start, last.draft, finding),
  );
  if (standing.length === 0) return [...next.findings];
  const isFree = (finding: NamedFinding) =>
    !standing.some((other) => finding.start < other.end && other.start < finding.end);
  const others = next.findings.filter((finding) => shown.has(finding.id) || isFree(finding));
  return [...others, ...standing].sort((a, b) => a.start - b.start);
}

/** Whether what is added at `offset` leaves a finding's sentence alone: one that is still open would go on there. */
function isBehind(offset: number, draft: string, { start, end }: NamedFinding): boolean {
  const sentence = sentenceAround(draft, start, end);
  const isEnded = /[.!?…]["'’”)\]]*$/.test(draft.slice(sentence.start, sentence.end));
  return sentence.end < offset || (sentence.end === offset && isEnded);
}
