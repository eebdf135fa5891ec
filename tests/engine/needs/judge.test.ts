import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { ReviewInput } from '../../../src/engine/review-input';
import type { NeedName } from '../../../src/engine/vocabulary';
import { builtinPacks } from '../../../src/packs/builtin';

const coach = createCoach({ packs: builtinPacks().filter((pack) => pack.id === 'core') });
const need = (name: NeedName, input: ReviewInput) => {
  const found = coach.review(input).needs.find((one) => one.need === name);
  if (!found) throw new Error(`no rule for ${name}`);
  return found;
};
const insert = (name: NeedName, input: ReviewInput) => {
  const { insertAt = 0, suggestions } = need(name, input);
  return input.draft.slice(0, insertAt) + (suggestions[0]?.text ?? '') + input.draft.slice(insertAt);
};

const customer = 'My order arrived broken and nobody answers my mails. I am really annoyed!';

describe('what is due', () => {
  it('is said with its reason', () => {
    expect(need('apology', { draft: 'We open at ten.', customer: 'When do you open?' })).toMatchObject({
      state: 'not-due',
      because: "Nothing they describe is the company's failure.",
    });
    expect(need('apology', { draft: 'A new one is on its way.', customer })).toMatchObject({ state: 'missing' });
    expect(need('apology', { draft: "I'm sorry, a new one is on its way.", customer })).toMatchObject({ state: 'met' });
  });

  it('counts what an earlier message gave, until the customer is upset again', () => {
    const sorry = { from: 'agent' as const, text: "I'm so sorry that your order arrived broken." };
    const calm = { from: 'customer' as const, text: 'So do I get a new one?' };
    const upset = { from: 'customer' as const, text: 'Still nothing! Three weeks now, this is ridiculous!!' };
    const first = { from: 'customer' as const, text: customer };
    const draft = 'We sent it today.';
    expect(need('apology', { draft, thread: [first, sorry, calm] }).state).toBe('not-due');
    expect(need('acknowledgement', { draft, thread: [first, sorry, calm] }).state).toBe('not-due');
    expect(need('acknowledgement', { draft, thread: [first, sorry, upset] }).state).toBe('missing');
    expect(need('apology', { draft, thread: [first, sorry, upset] })).toMatchObject({
      state: 'missing',
      level: 'hint',
    });
  });

  it('takes "one moment" as a step in chat', () => {
    expect(need('next-step', { draft: 'One moment, please.', customer, context: { channel: 'chat' } }).state).toBe(
      'met',
    );
  });
});

describe('what is offered', () => {
  it('names their problem after the greeting, in the voice of the draft', () => {
    expect(insert('apology', { draft: 'Hi Maria,\n\nI sent a new one today.\n\nBest,\nSam', customer })).toMatch(
      /^Hi Maria,\n\n.*your order arrived broken.* I sent a new one today\.\n\nBest,\nSam$/,
    );
    expect(insert('apology', { draft: 'Hi Maria,\n\nI sent a new one today.', customer })).not.toMatch(/We're|We /);
  });

  it('goes before the sign-off when it closes', () => {
    expect(insert('next-step', { draft: "Hi Maria,\n\nI'm sorry to hear that.\n\nBest,\nSam", customer })).toMatch(
      /^Hi Maria,\n\nI'm sorry to hear that\. .+\n\nBest,\nSam$/s,
    );
  });

  it('is not the same for everyone, and the same for the same conversation', () => {
    const offered = new Set(
      Array.from({ length: 40 }, (_, i) =>
        need('apology', { draft: 'Noted.', customer: `It failed again, case ${i}. So bad.` }),
      ).map((one) => one.suggestions[0]?.text),
    );
    expect(offered.size).toBeGreaterThan(5);
    const again = () => need('apology', { draft: 'Noted.', customer }).suggestions;
    expect(again()).toEqual(again());
  });

  it('is never what the agent has said before', () => {
    const [first] = need('apology', { draft: 'Noted.', customer }).suggestions;
    const said = first?.text.trim() ?? '';
    const thread = [
      { from: 'customer' as const, text: 'Hello?' },
      { from: 'agent' as const, text: said },
      { from: 'customer' as const, text: customer },
    ];
    for (const { text } of need('apology', { draft: 'Noted.', thread }).suggestions) expect(text).not.toContain(said);
  });

  it('admits nothing where somebody was harmed', () => {
    const harmed = 'Your heater caught fire and my daughter burned her arm. I am furious.';
    for (const name of ['apology', 'acknowledgement'] as const)
      for (const { text } of need(name, { draft: 'Hello.', customer: harmed }).suggestions)
        expect(text).not.toMatch(/our fault|our mistake|let you down|shouldn't have|heater|right here|apologi[sz]e/i);
    expect(need('escalation', { draft: 'Hello.', customer: harmed }).state).toBe('missing');
  });
});

it('lists a question that the draft leaves open', () => {
  const { state, suggestions } = need('answer', {
    draft: 'Dogs are welcome for 15 euros a night.',
    customer: 'Can I bring my dog? And is there parking at the hotel?',
  });
  expect(state).toBe('missing');
  expect(suggestions[0]?.text).toContain('parking at the hotel');
});
