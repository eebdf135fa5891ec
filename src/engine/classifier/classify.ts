import type { Placed } from '../text/draft';
import { perSentence } from '../text/sentence';
import { type Clause, clausesOf } from './clauses';
import { type Surroundings, strandsAround, strandsOf } from './features';
import { tally, type Verdict, verdictOf } from './model';
import { tone } from './tone';

/** What the model knows of each clause of a sentence by its own words. */
const ownTallies = perSentence((sentence) =>
  clausesOf(sentence).map((clause) => ({ clause, own: tally(tone(), strandsOf(sentence, clause)) })),
);

/** What classifiers know of the conversation. */
export type Known = Omit<Surroundings, 'place'>;

/** The verdict on each clause of a sentence of the draft. */
export function classify(draft: readonly Placed[], index: number, known: Known): (Clause & Verdict)[] {
  const { sentence } = draft[index] as Placed;
  const place = index === 0 ? 'first' : index === draft.length - 1 ? 'last' : 'mid';
  const model = tone();
  return ownTallies(sentence).map(({ clause, own }) => ({
    ...clause,
    ...verdictOf(model, tally(model, strandsAround(sentence, clause, { ...known, place }), own)),
  }));
}

/** The longer words of some messages, small letters. */
export const longWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
