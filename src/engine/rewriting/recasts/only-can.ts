import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun } from '../person';
import type { Recast } from '../recast';
import { plainAct } from '../requirement';

const offers = /^(offer|give|do|provide|suggest|recommend) (?!(?:so|it|this|that)\b)(.+)$/i;

/**
 * "We can only offer store credit" → "what we can offer is store credit"; "I can only move it once" → "what I can do is move it
 * once". The limit stays: what can be done is named as all of it. Captures: `who`, `act`.
 */
export const onlyCan: Recast = ({ capture, voice }) => {
  const who = inside(capture('who') ?? pronoun(voice));
  const act = plainAct(capture('act') ?? '');
  if (!act || !opensWithInfinitive(act)) return null;
  const offer = offers.exec(act);
  return offer ? `what ${who} can ${offer[1]} is ${offer[2]}` : `what ${who} can do is ${act}`;
};
