import { expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { builtinPacks } from '../../../src/packs/builtin';

const coach = createCoach({ packs: builtinPacks().filter((pack) => pack.id === 'core') });
const state = (need: string, customer: string, draft: string) =>
  coach.review({ draft, customer }).needs.find((one) => one.need === need)?.state;

it.each([
  [
    'the same thing in other words',
    'Can I collect the lamp? What does it cost?',
    'You can pick it up from us. The price is £12.',
    'met',
  ],
  ['a no', 'May I bring the cat? Is there a lift?', "I'm afraid cats can't stay with us. Yes, there's a lift.", 'met'],
  [
    'a time for a when',
    'When does my lamp leave? Is it insured?',
    'Your lamp leaves on Monday. Yes, it is covered.',
    'met',
  ],
  [
    'a when without a time',
    'When does my lamp leave? Is it insured?',
    'Your lamp leaves when it is ready. Yes, it is covered.',
    'missing',
  ],
  [
    'one question of two',
    'Is the shade included? Where do I register the guarantee?',
    'The shade is included.',
    'missing',
  ],
  [
    'asking back for what is needed',
    'When does my lamp leave? Is it insured?',
    'Could you send me the order number, so that I can check the lamp?',
    'met',
  ],
])('an answer: %s', (_, customer, draft, expected) => {
  expect(state('answer', customer, draft)).toBe(expected);
});

it.each([
  [
    'a plain no to a calm question',
    'Do you ship lamps to Iceland?',
    "I'm afraid lamps are too fragile for us to ship so far.",
    'met',
  ],
  ['a deed', 'My lamp arrived broken, I am annoyed.', "I've put a new lamp in today's post.", 'met'],
  [
    'who does it otherwise',
    'My lamp arrived broken, I am annoyed.',
    'You need to ring the shop on Mill Street.',
    'met',
  ],
  [
    'word when there is word',
    'My lamp arrived broken, I am annoyed.',
    'We will get back to you once we have an update.',
    'missing',
  ],
  [
    'doing all one can',
    'My lamp arrived broken, I am annoyed.',
    'We are doing all we can to make you happy.',
    'missing',
  ],
])('a next step: %s', (_, customer, draft, expected) => {
  expect(state('next-step', customer, draft)).toBe(expected);
});
