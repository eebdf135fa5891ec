import { expect, it } from 'vitest';
import { createCoach } from '../../src/engine/review';
import { builtinPacks } from '../../src/packs/builtin';

/** What a key leaves as it was is taken over from the review before: a coach that saw each key must say what one says that saw none. */
const packs = builtinPacks();
const warm = createCoach({ packs });
const cold = createCoach({ packs });
const thread = [
  {
    from: 'customer' as const,
    text: 'My order 483920 of £43.50 never came. When will it be here? Write to jo@shop.test.',
  },
];

const line =
  'Hi Jo, you must send us order 483921. That is is £34.50, we gave you £9.00 Rs. 500 on Mon. 5 March. Calm down! Please wait [day]. ^JB';
const typed = Array.from({ length: line.length }, (_, i) => line.slice(0, i + 1));
const mended = [
  line.replace('must', 'can'),
  line.replace('£34.50', '£43.50'),
  `${line}\n\nWe are sorry, “you must”.`,
  `We wrote.\n${line}`,
  line.slice(0, 60),
];

it.each([
  ['typed at its end', typed, 4],
  ['taken back', [...typed].reverse(), 9],
  ['changed in its middle, and around it', mended, 1],
])('a line %s gives what it gives when it is read for the first time', { timeout: 60_000 }, (_, drafts, step) => {
  drafts.forEach((draft, i) => {
    const seen = [{ draft }, { draft, thread }].map((input) => warm.review(input));
    if (i % step > 0) return;
    const first = [{ draft }, { draft, thread }].map((input) => {
      cold.forget();
      return cold.review(input);
    });
    expect([draft, seen]).toEqual([draft, first]);
  });
});
