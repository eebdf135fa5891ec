import type { Finding, Review } from '../../src/engine/review-output';
import type { Label } from './gold';

interface Place {
  start: number;
  end: number;
  category: string;
  text: string;
}

/** A false alarm or a miss, for reading by eye. */
export interface Mistake {
  kind: 'false alarm' | 'missed';
  id: string;
  category: string;
  rule: string;
  text: string;
}

/** Shares are 0 to 1. `n` counts what the labels hold. */
export interface Share {
  precision: number;
  recall: number;
  f1: number;
  n: number;
}

export interface Score {
  replies: number;
  findings: Share;
  category: number;
  cleanFlagged: number;
  anyWrong: number;
  missing: Record<string, Share>;
  sees: Record<string, { accuracy: number; due: number }>;
  slips: Share | null;
  reading: Record<'complaint' | 'failure' | 'abusive', Share>;
  emotionDistance: number;
  byCategory: Record<string, { right: number; flagged: number; found: number; labelled: number }>;
  mistakes: Mistake[];
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
const share = (right: number, flagged: number, found: number, labelled: number): Share => {
  const precision = ratio(right, flagged);
  const recall = ratio(found, labelled);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), n: labelled };
};

/** At least half of the shorter is shared, and the finding is at most three times as long as the label, and 20 characters. */
const meets = (finding: Place, label: Place): boolean => {
  const shared = Math.min(finding.end, label.end) - Math.max(finding.start, label.start);
  const [long, wide] = [finding.end - finding.start, label.end - label.start];
  return 2 * shared >= Math.max(1, Math.min(long, wide)) && long <= 3 * wide + 20;
};

const counts = (finding: Finding) =>
  finding.category !== 'slip' &&
  finding.category !== 'policy' &&
  (finding.level === 'suggest' || finding.level === 'important');

/** Where labelled texts stand in the reply; the same text twice means its first and second place. */
export function places(reply: string, spans: readonly { text: string; category?: string }[]): Place[] {
  const used = new Map<string, number>();
  return spans.map(({ text, category = 'slip' }) => {
    const start = reply.indexOf(text, used.get(text) ?? 0);
    used.set(text, start + 1);
    return { start, end: start + text.length, category, text };
  });
}

const needKeys: Record<string, string> = { 'next-step': 'next_step', 'follow-up': 'followup' };
const judgedNeeds = [
  'acknowledgement',
  'apology',
  'ownership',
  'next-step',
  'options',
  'timeframe',
  'question',
  'reflection',
  'follow-up',
  'escalation',
] as const;

/** Compares reviews with labels, by the same measure as the labels' own scorer. `reviews[i]` answers `gold[i]`. */
export function score(gold: readonly Label[], reviews: readonly Review[]): Score {
  const pairs = gold.map((label, i) => ({ label, review: reviews[i] as Review }));
  const byCategory: Score['byCategory'] = {};
  const categoryRow = (name: string) => {
    byCategory[name] ??= { right: 0, flagged: 0, found: 0, labelled: 0 };
    return byCategory[name];
  };
  const mistakes: Mistake[] = [];
  let [right, flagged, found, labelled, sameCategory, clean, cleanFlagged, anyWrong] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { label, review } of pairs) {
    const labels = places(label.reply, label.spans);
    const disputed = places(label.reply, label.disputed);
    const findings = review.findings
      .filter(counts)
      .filter((one) => labels.some((other) => meets(one, other)) || !disputed.some((other) => meets(one, other)));
    for (const finding of findings) {
      const isRight = labels.some((other) => meets(finding, other));
      flagged++;
      categoryRow(finding.category).flagged++;
      if (isRight) {
        right++;
        categoryRow(finding.category).right++;
      } else mistakes.push({ kind: 'false alarm', id: label.id, ...finding });
    }
    for (const one of labels) {
      const by = findings.filter((finding) => meets(finding, one));
      labelled++;
      categoryRow(one.category).labelled++;
      if (by.length) {
        found++;
        categoryRow(one.category).found++;
        if (by.some((finding) => finding.category === one.category)) sameCategory++;
      } else mistakes.push({ kind: 'missed', id: label.id, category: one.category, rule: '', text: one.text });
    }
    if (labels.length === 0) {
      clean++;
      if (findings.length) cleanFlagged++;
    }
    const wrongNeed = review.needs.some(
      ({ need, state, level }) =>
        ['acknowledgement', 'apology', 'next-step'].includes(need) &&
        state === 'missing' &&
        level !== 'silent' &&
        level !== 'hint' &&
        !label.missing.includes(needKeys[need] ?? need),
    );
    if (wrongNeed || findings.some((finding) => !labels.some((other) => meets(finding, other)))) anyWrong++;
  }
  const stateOf = (review: Review, need: string) => review.needs.find((one) => one.need === need)?.state;
  const binary = (said: (pair: (typeof pairs)[number]) => boolean, truly: (label: Label) => boolean): Share => {
    const both = pairs.filter((pair) => said(pair) && truly(pair.label)).length;
    return share(both, pairs.filter(said).length, both, pairs.filter((pair) => truly(pair.label)).length);
  };
  const missing: Score['missing'] = {};
  for (const need of ['acknowledgement', 'apology', 'next-step'])
    missing[need] = binary(
      ({ review }) => stateOf(review, need) === 'missing',
      (label) => label.missing.includes(needKeys[need] ?? need),
    );
  if (pairs.some(({ label }) => label.unanswered))
    missing.answer = binary(
      ({ review }) => stateOf(review, 'answer') === 'missing',
      (label) => (label.unanswered ?? []).length > 0,
    );
  const sees: Score['sees'] = {};
  for (const need of judgedNeeds) {
    const due = pairs.filter(({ review }) => ['met', 'missing'].includes(stateOf(review, need) ?? ''));
    if (due.length === 0) continue;
    const agreed = due.filter(
      ({ label, review }) => (stateOf(review, need) === 'met') === label.present[needKeys[need] ?? need],
    );
    sees[need] = { accuracy: ratio(agreed.length, due.length), due: due.length };
  }
  return {
    replies: gold.length,
    findings: share(right, flagged, found, labelled),
    category: ratio(sameCategory, found),
    cleanFlagged: ratio(cleanFlagged, clean),
    anyWrong: ratio(anyWrong, gold.length),
    missing,
    sees,
    slips: slipScore(pairs),
    reading: {
      complaint: binary(
        ({ review }) => review.reading.complaint,
        (label) => label.customer.complaint,
      ),
      failure: binary(
        ({ review }) => review.reading.failure,
        (label) => label.customer.failure,
      ),
      abusive: binary(
        ({ review }) => review.reading.abusive,
        (label) => label.customer.abusive,
      ),
    },
    emotionDistance: ratio(
      pairs.reduce((sum, { label, review }) => sum + Math.abs(review.reading.emotion - label.customer.emotion), 0),
      pairs.length,
    ),
    byCategory,
    mistakes,
  };
}

function slipScore(pairs: readonly { label: Label; review: Review }[]): Share | null {
  const judged = pairs.filter(({ label }) => label.slips);
  if (judged.length === 0) return null;
  let [right, flagged, found, labelled] = [0, 0, 0, 0];
  for (const { label, review } of judged) {
    const labels = places(label.reply, label.slips ?? []);
    const findings = review.findings.filter((finding) => finding.category === 'slip');
    const touch = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      Math.min(a.end, b.end) > Math.max(a.start, b.start);
    flagged += findings.length;
    labelled += labels.length;
    right += findings.filter((finding) => labels.some((one) => touch(finding, one))).length;
    found += labels.filter((one) => findings.some((finding) => touch(finding, one))).length;
  }
  return share(right, flagged, found, labelled);
}
