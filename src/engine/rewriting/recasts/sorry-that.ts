import { inside } from '../person';
import type { Recast } from '../recast';

/**
 * An apology that names the problem: "sorry for any inconvenience" → "sorry that your order was delayed", from the conversation; "sorry
 * if this caused you trouble" → "sorry that this caused you trouble", where the draft itself says what. Captures: `sorry` (the words
 * that apologise), `what` (after "if").
 */
export const sorryThat: Recast = ({ capture, slot }) => {
  const sorry = (capture('sorry') ?? "I'm sorry").replace(/ (?:for|to hear|about)$/i, '');
  const what = capture('what');
  if (what) return `${sorry} that ${inside(what)}`;
  const problem = slot('problem');
  return problem ? `${sorry} that ${problem}` : null;
};
