import type { CustomerReading } from '../reading/customer';
import type { Placed } from '../text/draft';
import { unansweredIn } from './answers';
import { stem } from './stem';
import { troubleWords } from './trouble-words';

/** Evidence that patterns cannot hold: it compares the draft with what the customer wrote. */
export type Computed = (draft: readonly Placed[], customer: CustomerReading) => boolean;

const heard = new Set(
  'sorry apologise apologize apologies apology regret understand see hear know realise realize appreciate frustrating noticed mentioned described mention sounds seems looks shame thanks thank right'.split(
    ' ',
  ),
);

/** A sentence of regret or understanding repeats what the customer's trouble is about. */
const namesProblem: Computed = (draft, customer) => {
  const trouble = troubleWords(customer);
  return draft.some(({ sentence }) => {
    let shared = 0;
    let hears = false;
    for (const { word } of sentence.tokens) {
      if (heard.has(word)) hears = true;
      if (trouble.has(stem(word))) shared++;
    }
    return hears && shared >= 2 && !/\?\W*$/.test(sentence.text);
  });
};

/** A sentence that asks nothing tells the customer's trouble again, in three of their words or more. */
const restates: Computed = (draft, customer) => {
  const trouble = troubleWords(customer);
  return draft.some(({ sentence }) => {
    const shared = new Set<string>();
    let toThem = false;
    for (const { word } of sentence.tokens) {
      if (word === 'you' || word === 'your') toThem = true;
      if (trouble.has(stem(word))) shared.add(stem(word));
    }
    return toThem && shared.size >= 4;
  });
};

/** Every open question of the customer's is taken up. */
const answersAll: Computed = (draft, customer) => unansweredIn(draft, customer).length === 0;

/** A question to the customer, other than whether there is anything else. */
const asksBack: Computed = (draft) =>
  draft.some(
    ({ sentence }) =>
      /\?["”’)]*$/.test(sentence.text) &&
      !/\b(?:anything|something) else\b|haven't we|isn't it|right\?|ok\?/i.test(sentence.text),
  );

/** A calm question gets a sentence of substance: neither a flat no, nor thanks, regret or a pleasantry. */
const movesOn: Computed = (draft, customer) => {
  if (asksBack(draft, customer)) return true;
  if (!customer.asks || customer.reading.complaint) return false;
  return draft.some(({ sentence }) => sentence.length >= 5 && !empty.test(sentence.text));
};

/** A blank for a day, and one for the people it is handed to: as good as the thing itself, once it is filled. */
const holds =
  (blank: RegExp): Computed =>
  (draft) =>
    draft.some(({ sentence }) => blank.test(sentence.text));

const empty =
  /\b(?:thank|thanks|sorry|apolog|welcome|unfortunately|afraid|unable|can't|cannot|can not|don't have|do not have|no information|not possible|appreciate|glad|happy to hear|enjoy|hope|fingers|feedback|reaching out|contacting us|get in touch|great day)/i;

/** The checks that a need rule may name in `metBy`. */
export const computed: ReadonlyMap<string, Computed> = new Map([
  ['names-problem', namesProblem],
  ['restates-problem', restates],
  ['answers-all', answersAll],
  ['asks-back', asksBack],
  ['moves-on', movesOn],
  ['blank-for-a-day', holds(/\[(?:day|date|time|number)\]/i)],
  ['blank-for-people', holds(/\[(?:team|supervisor|manager|specialist)\]/i)],
]);
