import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun } from '../person';
import type { Recast } from '../recast';
import { plainAct } from '../requirement';

/**
 * "We can't help with upgrades, but we'll keep our fingers crossed" → "we'll keep our fingers crossed, though we can't help with
 * upgrades": the same no, after what the sentence has to offer. Captures: `who`, `act`, `other` (the rest of the sentence), `have`
 * where the no is "don't have".
 */
export const noBut: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const have = capture('have');
  const act = plainAct((have ?? capture('act') ?? '').replace(/[\s,]+$/, ''));
  const other = capture('other');
  if (!act || !other || !opensWithInfinitive(act) || act.split(' ').length > 14) return null;
  if (/\b(?:until|till|before|unless|without)\b/i.test(act)) return null;
  if (/\b(?:not|never|no|unable|but|however)\b|n['’]t\b|[[{]|^(?:I|we) (?:do |also )?have\b/i.test(other)) return null;
  return `${inside(other)}, though ${who} ${have ? "don't" : "can't"} ${act}`;
};
