import type { Finding, Need, Review } from '../../src/engine/review-output';
import type { NeedName } from '../../src/engine/vocabulary';

/** A finding over the first `words` of the draft at or after `from`. */
export function finding(draft: string, words: string, from = 0): Finding {
  const start = draft.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    text: words,
    category: 'demanding',
    rule: 'core/must',
    level: 'important',
    say: 'It may sound like an order.',
    why: 'People do more for a request.',
    source: 'none',
    suggestions: [{ text: 'can', blanks: [] }],
  };
}

export function need(name: NeedName, state: Need['state'], insertAt?: number): Need {
  return {
    need: name,
    state,
    level: 'important',
    rule: `core/${name}`,
    because: 'Something went wrong for them.',
    suggestions: [{ text: '\nI’m sorry about that.', blanks: [] }],
    ...(insertAt === undefined ? {} : { insertAt }),
  };
}

export const review = (parts: Partial<Review>): Review => ({
  findings: [],
  needs: [],
  reading: { complaint: true, failure: true, emotion: 2, abusive: false, problem: null },
  ...parts,
});
