import { opensWithInfinitive, wordsOf } from '../../text/grammar';
import { asObject, inside, pronoun, speakerOf, will } from '../person';
import type { Recast } from '../recast';

/**
 * "I guarantee that your parcel will arrive tomorrow" → "I expect your parcel to arrive tomorrow"; what the agent does stays a
 * promise without the oath: "I promise that I'll call you" → "I'll call you". Captures: `who`, `subject`, `act` (after "will").
 */
export const iExpect: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const subject = capture('subject');
  const act = capture('act');
  if (!subject || !act || !opensWithInfinitive(act) || /\b(?:not|never)\b/i.test(act)) return null;
  const doer = speakerOf(subject);
  if (doer) return `${will(doer)} ${act}`;
  if (/^(?:there|this|that)$/i.test(subject) && wordsOf(act)[0]?.text === 'be') return null;
  return `${who} expect ${asObject(subject)} to ${act}`;
};

/**
 * "It will definitely arrive by Friday" → "it should arrive by Friday"; "I will definitely call you" → "I'll call you".
 * Captures: `subject`, `act`.
 */
export const should: Recast = ({ capture }) => {
  const subject = capture('subject');
  const act = capture('act');
  if (!subject || !act || !opensWithInfinitive(act)) return null;
  const doer = speakerOf(subject);
  return doer ? `${will(doer)} ${act}` : `${inside(subject)} should ${act}`;
};
