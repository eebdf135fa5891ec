import type { BenchChange, BenchProgress, BenchReport, BenchSample, RuleTally } from '../../coaching/bench';
import type { Coach } from '../../engine/review';
import type { Finding } from '../../engine/review-output';
import type { PastReply } from './replies';

const mostSamples = 20;
/** How long others wait at most for their turn, besides one reply. */
const turnMs = 25;
const progressMs = 200;

/** What a coach found in replies, kept small: it stays for the next comparison. */
export interface Reviewed {
  /** By reply: the findings that count, each as its rule and where it stands. */
  found: readonly (readonly Found[])[];
}

interface Found {
  rule: string;
  isShown: boolean;
  start: number;
  end: number;
  mark: { start: number; end: number };
  wording: string;
}

interface Run {
  coach: Coach;
  replies: readonly PastReply[];
  onProgress(progress: BenchProgress): void;
  signal: AbortSignal;
}

/** Reviews past replies, and lets others have their turn meanwhile. Throws the signal's reason when it is aborted. */
export async function reviewReplies({ coach, replies, onProgress, signal }: Run): Promise<Reviewed> {
  const found: Found[][] = [];
  let since = performance.now();
  let said = 0;
  for (const { draft, customer } of replies) {
    found.push(coach.review({ draft, customer }).findings.map(kept));
    if (performance.now() - since < turnMs) continue;
    if (performance.now() - said > progressMs) {
      onProgress({ done: found.length, of: replies.length });
      said = performance.now();
    }
    await turn();
    signal.throwIfAborted();
    since = performance.now();
  }
  return { found };
}

/** After messages that have come in meanwhile. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const kept = ({ rule, level, start, end, mark, suggestions }: Finding): Found => ({
  rule,
  isShown: level !== 'silent',
  start,
  end,
  mark: mark ?? { start, end },
  wording: suggestions[0]?.text ?? '',
});

/** The report of a review, beside that of the packs before an edit. */
export function benchReport(replies: readonly PastReply[], after: Reviewed, before: Reviewed | null): BenchReport {
  return {
    replies: replies.length,
    words: replies.reduce((sum, { draft }) => sum + (draft.match(/\S+/g)?.length ?? 0), 0),
    flagged: flaggedIn(after),
    rules: tally(replies, after, () => true),
    change: before ? changeOf(replies, after, before) : null,
  };
}

function changeOf(replies: readonly PastReply[], after: Reviewed, before: Reviewed): BenchChange {
  return {
    flaggedBefore: flaggedIn(before),
    appeared: tally(replies, after, (one, index) => !isAmong(one, before.found[index] ?? [])),
    gone: tally(replies, before, (one, index) => !isAmong(one, after.found[index] ?? [])),
  };
}

const flaggedIn = ({ found }: Reviewed): number => found.filter((list) => list.some(({ isShown }) => isShown)).length;

/** A rule that has come to be shown, or no longer is, counts as another. */
const isAmong = (one: Found, others: readonly Found[]): boolean =>
  others.some(
    ({ rule, isShown, mark }) => rule === one.rule && isShown === one.isShown && mark.start === one.mark.start,
  );

function tally(
  replies: readonly PastReply[],
  { found }: Reviewed,
  counts: (one: Found, reply: number) => boolean,
): RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  found.forEach((list, index) => {
    const seen = new Set<string>();
    for (const one of list) {
      if (!counts(one, index)) continue;
      const own = tallies.get(one.rule) ?? { rule: one.rule, replies: 0, samples: [] };
      tallies.set(one.rule, own);
      if (!seen.has(one.rule)) own.replies++;
      seen.add(one.rule);
      const reply = replies[index];
      if (reply && own.samples.length < mostSamples) own.samples.push(sampleOf(reply, one));
    }
  });
  return [...tallies.values()].sort((a, b) => b.replies - a.replies || a.rule.localeCompare(b.rule));
}

const around = 140;

/** The finding with what stands around it, cut between words. */
function sampleOf({ row, draft }: PastReply, { start, end, mark, wording }: Found): BenchSample {
  const from = start <= around ? 0 : draft.indexOf(' ', start - around) + 1 || start;
  const to = draft.length - end <= around ? draft.length : Math.max(draft.lastIndexOf(' ', end + around), end);
  const [before, behind] = [from > 0 ? '… ' : '', to < draft.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    row,
    text: before + draft.slice(from, to) + behind,
    start: mark.start + shift,
    end: mark.end + shift,
    becomes: before + draft.slice(from, start) + wording + draft.slice(end, to) + behind,
  };
}
