import type { Recast } from '../recast';

/**
 * "I understand your frustration, but we can't …" → "I understand your frustration. We can't …": the empathy stands on its own.
 * Captures: `empathy`; the match ends with "but".
 */
export const twoSentences: Recast = ({ capture, sentence, end }) => {
  const empathy = capture('empathy')?.replace(/[,;\s]+$/, '');
  if (!empathy || end >= sentence.length) return null;
  return `${empathy}.`;
};
