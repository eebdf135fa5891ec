import type { CustomerReading } from '../reading/customer';
import type { Placed } from '../text/draft';
import { perSentence, type Sentence } from '../text/sentence';
import { unansweredIn } from './answers';
import { stem } from './stem';
import { troubleWords } from './trouble-words';

/** Evidence that patterns cannot hold: it compares the draft with what the customer wrote. */
export type Computed = (draft: readonly Placed[], customer: CustomerReading) => boolean;

const regrets = new Set('sorry apologise apologize apologies apology regret'.split(' '));
const understands = new Set(
  'understand realise realize frustrating annoying upsetting mentioned described explained shame acknowledge'.split(
    ' ',
  ),
);

const stems = perSentence(({ tokens }) => tokens.map(({ word }) => stem(word)));

/** Does a sentence say so of the customer's trouble? Remembered, so that a key asks about the sentence that it changed. */
function ofTrouble(says: (sentence: Sentence, trouble: ReadonlySet<string>) => boolean) {
  const last = perSentence((): { trouble?: ReadonlySet<string>; said: boolean } => ({ said: false }));
  return (sentence: Sentence, trouble: ReadonlySet<string>): boolean => {
    const known = last(sentence);
    if (known.trouble !== trouble) {
      known.said = says(sentence, trouble);
      known.trouble = trouble;
    }
    return known.said;
  };
}

/** A sentence of regret repeats a word of the customer's trouble, or one of understanding repeats two. */
const namesProblem: Computed = (draft, customer) => {
  const trouble = troubleWords(customer);
  return trouble.size > 0 && draft.some(({ sentence }) => regretsTrouble(sentence, trouble));
};

const regretsTrouble = ofTrouble((sentence, trouble) => {
  if (!sentence.tokens.some(({ word }) => regrets.has(word) || understands.has(word))) return false;
  const shared = new Set<string>();
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { word }] of sentence.tokens.entries()) {
    if (regrets.has(word)) least = 1;
    else if (understands.has(word)) least = Math.min(least, 2);
    else if (trouble.has(stems(sentence)[i] as string)) shared.add(stems(sentence)[i] as string);
  }
  return shared.size >= least && !/\?\W*$|\bsorry (?:if|you feel)\b|\b(?:if|but|unless)\b/i.test(sentence.text);
});

/** A sentence that asks nothing tells the customer's trouble again, in three of their words or more. */
const restates: Computed = (draft, customer) => {
  const trouble = troubleWords(customer);
  return trouble.size > 0 && draft.some(({ sentence }) => tellsTrouble(sentence, trouble));
};

const tellsTrouble = ofTrouble(
  (sentence, trouble) =>
    sentence.tokens.some(({ word }) => word === 'you' || word === 'your') && sharedWith(sentence, trouble) >= 4,
);

/** How many words of the trouble stand in a sentence. */
const sharedWith = (sentence: Sentence, trouble: ReadonlySet<string>) =>
  new Set(stems(sentence).filter((word) => trouble.has(word))).size;

/** Every open question of the customer's is taken up. */
const answersAll: Computed = (draft, customer) => unansweredIn(draft, customer).length === 0;

/** A question to the customer, other than whether there is anything else. */
const asksBack: Computed = (draft) => draft.some(({ sentence }) => asks(sentence));

const asks = perSentence(
  ({ text }) =>
    /\?["”’)]*$/.test(text) && !/\b(?:anything|something) else\b|haven't we|isn't it|right\?|ok\?/i.test(text),
);

/**
 * It asks back; or a calm question gets a sentence of substance, a no among them, that is no pleasantry; or what they ask in a
 * complaint gets a fact (a time, an amount, a reason), or, where nothing failed, an explanation in their own words.
 */
const movesOn: Computed = (draft, customer) => {
  if (asksBack(draft, customer) || draft.some(({ sentence }) => pointsOn(sentence))) return true;
  const { complaint, failure } = customer.reading;
  const told = draft.filter(({ sentence }) => tells(sentence));
  if (customer.asks && !complaint) return told.length > 0;
  if (!failure && explains(told, customer)) return true;
  const substance = told.filter(({ sentence }) => !refuses(sentence));
  return customer.questions.length > 0 && substance.some(({ sentence }) => holdsFact(sentence));
};

/** A sentence that says something of what they wrote about. */
function explains(told: readonly Placed[], customer: CustomerReading): boolean {
  const trouble = troubleWords(customer);
  return told.some(({ sentence }) => sharesTrouble(sentence, trouble));
}

const sharesTrouble = ofTrouble((sentence, trouble) => sharedWith(sentence, trouble) >= 2);

/** A link, an address or a number to call. */
const pointsTo = /https?:\/\/|\bwww\.|<(?:url|email|number)>|[\w.+-]+@[\w-]+\.\w/i;
const fact =
  /[£$€]\s?\d|\d{1,2}[:.]\d{2}|\b(?:because|due to|reason|\d+ (?:\w+ )?(?:minutes|hours|days|weeks|months)|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|^(?:yes|no)\b/i;

/** A blank for a day, and one for the people it is handed to: as good as the thing itself, once it is filled. */
const holds = (blank: RegExp): Computed => {
  const inSentence = perSentence(({ text }) => blank.test(text));
  return (draft) => draft.some(({ sentence }) => inSentence(sentence));
};

const pleasantry =
  /\b(?:thank|thanks|sorry|apolog|regret|welcome|appreciate|glad|happy (?:to hear|birthday)|excited|enjoy|hope|fingers|feedback|reaching out|contacting us|great (?:day|to)|always|constantly|committed|pride|forward to|awesome|congrat|love|our best|never (?:want|mean|intend)|intend|patience|important|strive|expect our|understand|frustrat|disappoint)\b/i;
const refusal =
  /\b(?:(?:we|i)(?:'re|'m| are| am) (?:unable|not able|afraid)|(?:we|i) (?:can't|cannot|can not|don't have|do not have)|no information|policy|nothing)\b/i;
/** "For any further questions, write to …": the channel for everything else is no step. */
const invites =
  /\b(?:any|further|more|other|additional) (?:\w+ )?(?:questions|queries|help|assistance|concerns)\b|\bfor more\b/i;

const pointsOn = perSentence(({ text }) => pointsTo.test(text) && !invites.test(text));
const tells = perSentence(({ text, length }) => length >= 5 && !pleasantry.test(text));
const refuses = perSentence(({ text }) => refusal.test(text));
const holdsFact = perSentence(({ text }) => fact.test(text));

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
