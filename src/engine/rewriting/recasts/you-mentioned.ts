import type { Recast } from '../recast';

/**
 * "You claim that it never arrived" → "you mentioned that it never arrived"; "you claim to have paid" → "you mentioned that you have
 * paid"; "you allege fraud" has no clause to carry: null. Captures: `what`, `to` (the words after "to have").
 */
export const youMentioned: Recast = ({ capture }) => {
  const paid = capture('to');
  if (paid) return `you mentioned that you have ${paid}`;
  const what = capture('what');
  return what ? `you mentioned that ${what.replace(/^that /i, '')}` : null;
};

/** "As I already said, the fee stays" → "to recap, the fee stays". */
export const toRecap: Recast = () => 'to recap';
