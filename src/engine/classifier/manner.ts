import type { ReviewInput } from '../review-input';
import type { Need } from '../review-output';
import { manner as weights } from './manner-weights';

/** How what surrounds a clause changes the log odds that it lands badly: they are multiplied by `scale`, then `shift` is added. */
export interface Manner {
  scale: number;
  shift: number;
}

/** Is the reply part of a ticket (e-mail, chat), and not a public answer to one message? The two are written in different manners. */
export const isTicket = ({ context, thread }: ReviewInput): boolean =>
  thread !== undefined && !context?.public && context?.channel !== 'social';

/** A draft alone, with no word of the customer's, must be worse to be taken badly: nobody knows what it answers. */
const doubt = 1;

/** How much the odds count, and what each state of a need adds to them. */
export interface MannerWeights {
  start: number;
  own: number;
  states: Readonly<Record<string, number>>;
}

/**
 * The manner of a reply. The same words are taken worse where nothing else in the reply shows that the customer was heard: "the courier
 * scanned it on Tuesday" is an excuse without an apology, and information beside one.
 */
export function mannerOf(
  needs: readonly Pick<Need, 'need' | 'state'>[],
  { isTicket, isAlone }: { isTicket: boolean; isAlone: boolean },
): Manner {
  const { start, own, states }: MannerWeights = isTicket ? weights.ticket : weights.post;
  let shift = isAlone ? start - doubt : start;
  for (const { need, state } of needs) shift += states[`${need} ${state}`] ?? 0;
  return { scale: own, shift };
}
