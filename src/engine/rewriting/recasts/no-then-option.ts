import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun, speakerOf } from '../person';
import type { Recast, RecastMatch } from '../recast';
import { plainAct } from '../requirement';

/** A refusal with the given "can't", "don't" or "won't", and then what can be done: a blank, which only the agent knows. */
const thenOption =
  (refuses: string, option: boolean): Recast =>
  (match) => {
    const act = plainAct(match.capture('act') ?? '');
    if (!act || !opensWithInfinitive(act)) return null;
    const who = inside(match.capture('who') ?? pronoun(match.voice));
    const said = match.capture('no')?.toLowerCase() === 'no longer' ? 'no longer' : refuses;
    return `${who} ${said} ${act}${option ? whatWeCanDo(match) : ''}`;
  };

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

/** A sentence of its own where the old one goes on, so that nothing after it has to fit. */
function whatWeCanDo({ sentence, end, voice, capture }: RecastMatch): string {
  const doer = pronoun(speakerOf(capture('who')) ?? voice);
  return end < sentence.length ? `. What ${doer} can do is [option].` : `, but what ${doer} can do is [option]`;
}
