import { inside, pronoun, speakerOf, will } from '../person';
import type { Recast } from '../recast';

const writing =
  /^(?:get back|be (?:back )?in (?:touch|contact)|contact|reply|respond|answer|update|let you know|call|ring|phone|email|e-mail|write|message|reach out|come back|follow up|inform|notify|keep you)/i;

/**
 * A put-off with a date to write by, never a date for the outcome. "We'll get back to you soon" → "we'll get back to you by [day]";
 * "your order will ship soon" → "your order will ship, and we'll update you by [day]"; somebody else is never committed.
 * Captures: `who`, `act` (the words after "will"), `rest` (after the put-off), `when` is what is dropped.
 */
export const updateBy: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const act = (capture('act') ?? '').trim();
  if (!act) return null;
  const rest = capture('rest');
  const speaker = speakerOf(who);
  const tail = rest ? ` ${rest}` : '';
  if (speaker && writing.test(act)) return `${will(speaker)} ${act} by [day]${tail}`;
  if (speaker) return `${will(speaker)} ${act}${tail}, and ${pronoun(speaker)}'ll update you by [day]`;
  return `${who} will ${act}${tail}, and ${will(voice)} update you by [day], even without news`;
};
