import { inside, pronoun } from '../person';
import type { Recast } from '../recast';

/**
 * "We don't have the blue one, but we have the red one" → "we have the red one, though not the blue one". Captures: `who`, `what`,
 * `other`.
 */
export const doNotHaveBut: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const what = capture('what')?.replace(/^any /i, '');
  const other = capture('other');
  if (!what || !other || what.split(' ').length > 7) return null;
  return `${who} have ${other}, though not ${what}`;
};
