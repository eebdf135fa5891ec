import type { Message } from '../review-input';
import type { Reading } from '../review-output';
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

/** What classifiers are told of a thread, as it was read. */
export function knownOf(thread: readonly Message[], { complaint, failure, emotion }: Reading): Known {
  const said = thread.flatMap(({ from, text }) =>
    from === 'customer' ? (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) : [],
  );
  return { complaint, failure, emotion, customer: new Set(said) };
}

/** Where the sentence at `index` stands in a draft of so many. */
export const placeOf = (index: number, sentences: number): Surroundings['place'] =>
  index === 0 ? 'first' : index === sentences - 1 ? 'last' : 'mid';

interface Heard {
  known: Known;
  place: Surroundings['place'];
  verdicts: readonly (Clause & Verdict)[];
}

/** The last verdicts on a sentence, for as long as the conversation and its place stay as they are. */
const heardOf = perSentence((): { last: Heard | null } => ({ last: null }));

/** The verdict on each clause of a sentence of the draft. */
export function classify(draft: readonly Placed[], index: number, known: Known): readonly (Clause & Verdict)[] {
  const { sentence } = draft[index] as Placed;
  const place = placeOf(index, draft.length);
  const heard = heardOf(sentence);
  if (heard.last?.known === known && heard.last.place === place) return heard.last.verdicts;
  const model = tone();
  const verdicts = ownTallies(sentence).map(({ clause, own }) => ({
    ...clause,
    ...verdictOf(model, tally(model, strandsAround(sentence, clause, { ...known, place }), own)),
  }));
  heard.last = { known, place, verdicts };
  return verdicts;
}
