import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { builtinPacks } from '../../../src/packs/builtin';

const packs = builtinPacks();
const coach = createCoach({ packs });
const worded = createCoach({
  packs: packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => (rule.kind === 'need' ? { ...rule, model: undefined } : rule)),
  })),
});
const customer = 'You cancelled my train without a word and I missed my interview. This is a disgrace!';
const stateOf = (draft: string, need: string, by = coach) =>
  by.review({ draft, customer }).needs.find((one) => one.need === need)?.state;

describe('what the model knows of a need beside the patterns', () => {
  it('hears an acknowledgement that no pattern knows', () => {
    const draft =
      'Missing an interview over this is awful, and I would be livid too. I have booked you on the 9.40 tomorrow.';
    expect(stateOf(draft, 'acknowledgement')).toBe('met');
  });

  it('leaves alone what was given earlier in the thread', () => {
    const thread = [
      { from: 'customer' as const, text: 'My train was cancelled.' },
      { from: 'agent' as const, text: "I'm so sorry that your train was cancelled, that's really frustrating." },
      { from: 'customer' as const, text: 'ok, and now?' },
    ];
    const needs = coach.review({ draft: 'The next one leaves at 9.40.', thread }).needs;
    expect(needs.find(({ need }) => need === 'apology')?.state).toBe('not-due');
  });

  it('is not asked of an empty draft', () => {
    expect(stateOf('', 'acknowledgement')).toBe(stateOf('', 'acknowledgement', worded));
  });

  it('says what is missing of a reply that only defends', () => {
    const draft = 'The timetable says that services may change. Interviews are nothing that we can take into account.';
    expect([stateOf(draft, 'acknowledgement'), stateOf(draft, 'apology')]).toEqual(['missing', 'missing']);
  });
});
