import { classify, type Known } from '../classifier/classify';
import type { Manner } from '../classifier/manner';
import { blanksOf } from '../rewriting/template';
import type { Placed } from '../text/draft';
import { perSentence, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import type { CompiledFlag } from './compile';
import { type Candidate, isJoined } from './flag';
import { standsIn } from './stands-in';

/** A stretch of one sentence that a classifier's rule is for. */
interface Stretch {
  flag: CompiledFlag;
  from: number;
  to: number;
}

/**
 * What the rules that a trained model stands behind find in one sentence of the draft. `manner` is the whole reply's;
 * neighbouring clauses that go to the same rule are one candidate.
 */
export function classifiedIn(
  draft: readonly Placed[],
  index: number,
  known: Known,
  { scale, shift }: Manner,
  classifiers: readonly CompiledFlag[],
): Candidate[] {
  const { sentence } = draft[index] as Placed;
  // A sentence with a blank in it is being reworded.
  if (classifiers.length === 0 || hasBlank(sentence)) return [];
  const stretches: Stretch[] = [];
  for (const { from, to, odds, likeliest } of classify(draft, index, known)) {
    const flag = classifiers.find(
      ({ rule }) => rule.kind === 'classifier' && rule.category === likeliest && odds * scale + shift >= rule.sure,
    );
    if (!flag) continue;
    const last = stretches.at(-1);
    if (last && last.flag === flag && last.to === from) last.to = to;
    else stretches.push({ flag, from, to });
  }
  return stretches
    .filter((stretch) => !isHalf(sentence, stretch))
    .filter(({ flag }) => !flag.unless.some((pattern) => standsIn(pattern, sentence)))
    .map((stretch) => candidateFor(sentence, stretch));
}

const hasBlank = perSentence(({ text }) => blanksOf(text).length > 0);

const subordinators = new Set('as while since because although though if when unless due'.split(' '));

const leadsOn = new Set('a an the to of and or for with in on at by from our your my due because that as'.split(' '));

/** "As we can't find your details." is half a sentence, and so is what breaks off: nothing can be added to it that reads well. */
const isHalf = ({ tokens, length, text }: Sentence, { from, to }: Stretch): boolean =>
  to === length &&
  ((from === 0 && subordinators.has(tokens[0]?.word ?? '')) ||
    (leadsOn.has(tokens[to - 1]?.word ?? '') && !/[.!?…]\W*$/.test(text)));

/** Made once for a sentence, as long as it stands: what is made of a candidate is remembered by it. */
const made = perSentence(() => new Map<string, Candidate>());

function candidateFor(sentence: Sentence, stretch: Stretch): Candidate {
  const key = `${stretch.flag.id} ${stretch.from} ${stretch.to}`;
  const known = made(sentence).get(key);
  if (known?.flag === stretch.flag) return known;
  const candidate = makeCandidate(sentence, stretch);
  made(sentence).set(key, candidate);
  return candidate;
}

function makeCandidate(sentence: Sentence, { flag, from, to }: Stretch): Candidate {
  const { tokens } = sentence;
  const mark = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  const clause = { first: isJoined(sentence, from, to) ? from + 1 : from, end: sentence.length };
  return { flag, match: { first: from, end: to, captures: new Map([['clause', clause]]) }, mark };
}
