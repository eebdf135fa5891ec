import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun, speakerOf, will } from '../person';
import type { Recast, RecastMatch } from '../recast';
import { plainAct } from '../requirement';

const contracted: Record<string, string> = { dont: "don't", doesnt: "doesn't", cant: "can't", wont: "won't" };

/** How a draft refuses, contracted: "do not", "dont" → "don't"; "no longer" stays. */
const refusal = (written: string): string => {
  const bare = written
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/ ?not$/, 'nt')
    .replace('cannt', 'cant')
    .replace('willnt', 'wont');
  return contracted[bare] ?? written.toLowerCase();
};

/** A refusal with the given "can't", "don't" or "won't", and then what can be done: a blank, which only the agent knows. */
const thenOption =
  (refuses: string, option: boolean): Recast =>
  (match) => {
    const act = plainAct(match.capture('act') ?? '');
    if (!act || !opensWithInfinitive(act) || alternative.test(act) || /\?\W*$/.test(match.sentence.text)) return null;
    const who = inside(match.capture('who') ?? pronoun(match.voice));
    const no = match.capture('no');
    const plain = `${who} ${no ? refusal(no) : refuses} ${act}`;
    if (!option) return plain;
    const follower = match.sentence.tokens[match.end]?.word ?? '';
    // Something follows in the same breath: no option is needed, and what came before the no can go.
    if (goesOn.has(follower)) return startsWithNo(match) ? null : plain;
    return plain + whatWeCanDo(match);
  };

const alternative = /\b(?:but|however|instead|unless|until|so)\b/i;
const goesOn = new Set([
  'but',
  'however',
  'and',
  'or',
  'so',
  'though',
  'although',
  'because',
  'as',
  'since',
  'if',
  'until',
  'unless',
  'which',
]);
/** Does the match begin with the one who refuses, so that nothing would be taken away? */
const startsWithNo = ({ sentence, first }: RecastMatch) =>
  /^(?:i|we|you|the|our|your)$/.test(sentence.tokens[first]?.word ?? '');

/**
 * A refusal with nothing after it: "Unfortunately, we're unable to upgrade you" → "we can't upgrade you, but what we can do is
 * [option]". The no is said once and plainly. Captures: `who`, `act`.
 */
export const noThenOption = thenOption("can't", true);
/** "We don't offer discounts" → "we don't offer discounts, but what we can do is [option]". Captures: `who`, `act`, `no` ("no longer"). */
export const doNotThenOption = thenOption("don't", true);
/** "We would not offer compensation" → "we won't offer compensation, but what we can do is [option]". Captures: `who`, `act`. */
export const willNotThenOption = thenOption("won't", true);
/** "Unfortunately, we're unable to upgrade you" → "we can't upgrade you", where what can be done stands near. */
export const plainNo = thenOption("can't", false);

/** "We are unable to locate your booking" → "to locate your booking, we'll need [detail]". Captures: `who`, `act`. */
export const toActNeed: Recast = (match) => {
  const act = plainAct(match.capture('act') ?? '');
  if (
    !act ||
    !opensWithInfinitive(act) ||
    alternative.test(act) ||
    goesOn.has(match.sentence.tokens[match.end]?.word ?? '')
  )
    return null;
  return `to ${act}, ${will(speakerOf(match.capture('who')) ?? match.voice)} need [detail]`;
};

/**
 * "We don't have any information on this" → "we're still finding out about this, and will update you by [day]" would promise work, so the no
 * stays and the date is for the agent to give. Captures: `who`, `act` (from "have" or the noun on).
 */
export const noNewsYet: Recast = (match) => {
  const who = inside(match.capture('who') ?? pronoun(match.voice));
  const what = match
    .capture('act')
    ?.replace(/^have /i, '')
    .replace(/ (?:yet|at the moment|at this time|right now|currently)$/i, '');
  if (!what) return null;
  const speaker = speakerOf(who) ?? match.voice;
  return `${who} don't have ${what} yet; ${speaker === 'i' ? "I'll" : "we'll"} update you by [day]`;
};

/**
 * What can be done, in one of three wordings, so that several refusals in one reply do not end alike; which one depends on the words
 * alone. A sentence of its own where the old one goes on, so that nothing after it has to fit.
 */
function whatWeCanDo({ sentence, first, end, voice, capture }: RecastMatch): string {
  const doer = pronoun(speakerOf(capture('who')) ?? voice);
  if (end < sentence.length || sentence.tokens[first - 1]?.word === 'but') return `. What ${doer} can do is [option].`;
  const wordings = [
    `, but what ${doer} can do is [option]`,
    `, but ${doer} can [option]`,
    `; what ${doer} can offer is [option]`,
  ];
  return wordings[sentence.text.length % wordings.length] as string;
}
