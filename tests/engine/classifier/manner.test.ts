import { describe, expect, it } from 'vitest';
import { isTicket, mannerOf } from '../../../src/engine/classifier/manner';

const states = (acknowledgement: 'met' | 'missing', apology: 'met' | 'missing') => [
  { need: 'acknowledgement' as const, state: acknowledgement },
  { need: 'apology' as const, state: apology },
];
const inTicket = { isTicket: true, isAlone: false };

describe('the manner of a reply', () => {
  it('takes the same words worse where nothing shows that the customer was heard', () => {
    const cold = mannerOf(states('missing', 'missing'), inTicket).shift;
    const warm = mannerOf(states('met', 'met'), inTicket).shift;
    expect(cold).toBeGreaterThan(warm);
  });

  it('doubts more where nobody knows what the draft answers', () => {
    const answered = mannerOf([], { isTicket: false, isAlone: false });
    const alone = mannerOf([], { isTicket: false, isAlone: true });
    expect(alone.shift).toBeLessThan(answered.shift);
  });

  it('tells a ticket from a public post', () => {
    const thread = [{ from: 'customer' as const, text: 'My order is late.' }];
    expect(isTicket({ draft: '', thread })).toBe(true);
    expect(isTicket({ draft: '', thread, context: { public: true } })).toBe(false);
    expect(isTicket({ draft: '', customer: 'My order is late.' })).toBe(false);
  });
});
