import type { Message } from '../review-input';
import type { Reading } from '../review-output';
import type { Placed } from '../text/draft';
import { perSentence, perShape, type Sentence } from '../text/sentence';
import { type Clause, clausesOf } from './clauses';
import { around, keyOf, type Surroundings, strandsAround, strandsOf } from './features';
import { type Model, type Tally, tally, type Verdict, verdictOf } from './model';
import { trained } from './trained';

/** A clause with what the model makes of its own words, and its verdicts by what stands around. */
interface Weighed {
  own: Tally;
  verdicts: Map<string, Verdict>;
}

const clauses = perShape(clausesOf);

const mostRemembered = 1000;
/** By all that the model sees of them: a clause looks as before while a word is typed that the model does not know. */
const remembered = new Map<string, Weighed>();

function weighed(model: Model, sentence: Sentence, clause: Clause): Weighed {
  const key = keyOf(sentence, clause, model.words);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const made = { own: tally(model, strandsOf(sentence, clause)), verdicts: new Map() };
  remembered.set(key, made);
  return made;
}

/** Drops what is remembered of clauses, of which nothing is kept but words that the model knows. */
export const forgetClauses = (): void => remembered.clear();

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
  const model = trained('tone');
  const said = `${known.complaint} ${known.failure} ${known.emotion} ${place}`;
  const verdicts = clauses(sentence).map((clause) => {
    const { own, verdicts } = weighed(model, sentence, clause);
    const { subject, shared } = around(sentence, clause, known.customer);
    const key = `${said} ${subject} ${shared}`;
    const verdict =
      verdicts.get(key) ?? verdictOf(model, tally(model, strandsAround(sentence, clause, { ...known, place }), own));
    verdicts.set(key, verdict);
    return { ...clause, ...verdict };
  });
  heard.last = { known, place, verdicts };
  return verdicts;
}
