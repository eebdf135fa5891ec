import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun } from '../person';
import type { Recast } from '../recast';
import { plainAct } from '../requirement';

/**
 * "We can't change the name, but we can change the date" → "we can change the date, though not the name": the same no, after what can
 * be done. Captures: `who`, `act`, `other`.
 */
export const cannotBut: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const act = plainAct(capture('act') ?? '');
  const other = plainAct(capture('other') ?? '');
  if (!act || !other || !opensWithInfinitive(act) || !opensWithInfinitive(other)) return null;
  const [verb = '', ...object] = act.split(' ');
  const same = object.length > 0 && other.toLowerCase().startsWith(`${verb.toLowerCase()} `);
  return `${who} can ${other}, though not ${same ? object.join(' ') : act}`;
};
