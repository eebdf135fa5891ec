import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { recasts } from '../../../src/engine/rewriting/recasts';
import type { Pack } from '../../../src/engine/rules/schema';

/** The text after the recast is applied to what the pattern takes; null where it is not certain. */
function recast(name: string, pattern: string, text: string, customer?: string): string | null {
  const pack: Pack = {
    format: 'composure-pack',
    formatVersion: 1,
    id: 'pack',
    name: 'Pack',
    version: '1.0.0',
    language: 'en',
    rules: [
      {
        kind: 'recast',
        id: 'rule',
        category: 'negative',
        level: 'suggest',
        say: 'x',
        why: 'x',
        source: 'x',
        recast: name,
        patterns: [pattern],
        examples: { flags: [], passes: [] },
      },
    ],
  };
  const found = createCoach({ packs: [pack] }).review({ draft: text, customer }).findings[0];
  return found ? text.slice(0, found.start) + found.suggestions[0]?.text + text.slice(found.end) : null;
}

const cannot =
  '[who: (i|we|you|it|they|your .|the .|our .)] (can not|am unable to|are unable to) [act: *] [link: (until|before|unless|without)] [what: *]';

describe('cannot-until says what is needed, never what is enough', () => {
  it.each([
    ["We can't ship before Monday.", 'Monday is the earliest we can ship.'],
    ["We can't ship it until the 3rd of March, sorry.", 'The 3rd of March is the earliest we can ship it, sorry.'],
    ["I can't call you before 5 pm because of a meeting.", '5 pm is the earliest I can call you because of a meeting.'],
    ["I can't refund you until you send the receipt.", "To refund you, I'll need the receipt first."],
    ["I can't refund you until you've sent us the receipt.", "To refund you, I'll need the receipt first."],
    ["We're unable to refund you until you return the item.", "To refund you, we'll need the item back first."],
    ["We can't refund you until we receive the item.", "To refund you, we'll need the item first."],
    [
      "We can't refund you until the item has been inspected.",
      "To refund you, we'll need the item to be inspected first.",
    ],
    ["We can't refund you until the payment clears.", "To refund you, we'll need the payment to clear first."],
    ["We can't refund you until we've checked the photos.", "To refund you, we'll need to check the photos first."],
    ["We can't refund you without a receipt.", "To refund you, we'll need a receipt first."],
    ["We can't refund you without checking the photos.", "To refund you, we'll need to check the photos first."],
    ["We can't refund you before receiving the item.", "To refund you, we'll need the item first."],
    ["We can't open it unless you confirm your address.", "To open it, we'll need you to confirm your address first."],
    ["We can't refund you unless it is faulty.", 'We can refund you only if it is faulty.'],
    ["You can't log in until you verify your e-mail.", 'To log in, please verify your e-mail first.'],
    ["You can't return it without the tag.", "To return it, you'll need the tag."],
    ["Your order can't be shipped until Monday.", 'Monday is the earliest your order can be shipped.'],
    [
      "Your order can't be shipped until we get the payment.",
      "We'll need the payment before your order can be shipped.",
    ],
    ["So we can't ship before Monday.", 'So Monday is the earliest we can ship.'],
  ])('%s', (text, expected) => {
    expect(recast('cannot-until', cannot, text)).toBe(expected);
  });

  it.each([
    "We can't ship until further notice.",
    "We can't ship until you send it and we check it.",
    "We can't refund you without delay.",
    "We can't ship until it doesn't rain.",
    "We can't ship until 7 days have passed.",
    "We can't help until later.",
  ])('is silent on: %s', (text) => {
    expect(recast('cannot-until', cannot, text)).toBeNull();
  });

  it('never says "as soon as", "once" or "when"', () => {
    const conditions = ['you send the receipt', 'it arrives', 'we have the form', 'the bank confirms', 'you pay'];
    for (const condition of conditions) {
      const said = recast('cannot-until', cannot, `We can't refund you until ${condition}.`);
      expect(said).toMatch(/need/);
      expect(said).not.toMatch(/as soon as|once|when/i);
    }
  });
});

const families: [name: string, pattern: string, text: string, expected: string | null][] = [
  [
    'will-not-until',
    '[who: (we|it|your .)] will not [act: *] [link: until] [what: *]',
    "It won't be back until next week.",
    'Next week is the earliest it will be back.',
  ],
  [
    'will-not-until',
    '[who: (we|it|your .)] will not [act: *] [link: until] [what: *]',
    "Your refund won't be processed until we receive the item.",
    "We'll need the item before your refund can be processed.",
  ],
  [
    'will-not-until',
    '[who: (we|it|your .)] will not [act: *] [link: until] [what: *]',
    "We won't be able to ship it until Monday.",
    'Monday is the earliest we can ship it.',
  ],
  [
    'cannot-but',
    '[who: (i|we)] can not [act: *] but (i|we) can [other: *]',
    "I can't refund it, but I can replace it.",
    'I can replace it, though not refund it.',
  ],
  [
    'cannot-but',
    '[who: (i|we)] can not [act: *] but (i|we) can [other: *]',
    "We can't change the name but we can change the date.",
    'We can change the date, though not the name.',
  ],
  [
    'only-can',
    '[who: (i|we)] can only [act: *]',
    'We can only offer store credit.',
    'What we can offer is store credit.',
  ],
  [
    'no-but',
    '[who: we] can not [act: .{1,9}] but [other: we **]',
    "We can't upgrade you, but we'll move you to the front.",
    "We'll move you to the front, though we can't upgrade you.",
  ],
  [
    'no-but',
    '[who: we] can not [act: .{1,9}] but [other: we **]',
    "We can't upgrade you, but we won't charge you.",
    null,
  ],
  ['only-can', '[who: (i|we)] can only [act: *]', 'I can only move it once.', 'What I can do is move it once.'],
  [
    'do-not-have-but',
    '[who: (i|we)] do not have [what: the .{1,2}] but we have [other: *]',
    "We don't have the blue one, but we have the red one.",
    'We have the red one, though not the blue one.',
  ],
  [
    'no-then-option',
    '(sadly)? [who: (i|we)] (can not|are unable to) [act: *]',
    "Sadly, we're unable to upgrade you.",
    "We can't upgrade you; what we can offer is [option].",
  ],
  [
    'no-then-option',
    '(sadly)? [who: (i|we)] (can not|are unable to) [act: *]',
    "We're unable to upgrade you, but we tried.",
    "We're unable to upgrade you, but we tried.",
  ],
  [
    'forgot-to',
    'you (forgot to|did not|have not|failed to) [act: *]',
    'You forgot to attach the photo.',
    'Could you attach the photo?',
  ],
  [
    'forgot-to',
    'you (forgot to|did not|have not|failed to) [act: *]',
    "You haven't sent your receipt yet.",
    'Could you send your receipt?',
  ],
  [
    'forgot-to',
    'you (forgot to|did not|have not|failed to) [act: *]',
    'You failed to cancel the trial in time.',
    "The trial wasn't cancelled in time.",
  ],
  [
    'forgot-to',
    'you (forgot to|did not|have not|failed to) [act: *]',
    'You did not change the settings.',
    "The settings weren't changed.",
  ],
  ['forgot-to', 'you (forgot to|did not|have not|failed to) [act: *]', 'You did not ask nicely.', null],
  ['why-not', 'why did not you [act: *]', "Why didn't you send the receipt?", 'Could you send the receipt?'],
  ['why-not', 'why did not you [act: *]', "Why didn't you call earlier?", null],
  [
    'next-time',
    'you should have [act: *]',
    'You should have checked the size.',
    'For next time, it helps to check the size.',
  ],
  ['next-time', 'you should have [act: *]', 'You should have plenty of time.', null],
  [
    'next-time-not',
    'you should not have [act: *]',
    'You should not have shared the code.',
    'For next time, it helps not to share the code.',
  ],
  ['must-do', 'you must [act: *]', 'You must send us the receipt.', 'Could you send us the receipt?'],
  [
    'must-do',
    'you must [act: *]',
    'You must send us the receipt so we can check.',
    'Could you send us the receipt so we can check?',
  ],
  ['must-do', 'you must [act: *]', 'First you must restart it.', 'First please restart it.'],
  ['must-do', 'you must [act: *]', 'You must be 18.', null],
  ['must-do', 'you must [not: not] [act: *]', 'You must not open it.', "Please don't open it."],
  ['you-mentioned', 'you claim that? [what: *]', 'You claim it never came.', 'You mentioned that it never came.'],
  ['you-mentioned', 'you claim to have [to: *]', 'You claim to have paid.', 'You mentioned that you have paid.'],
  ['to-recap', 'as i (already)? said', 'As I already said, the fee stays.', 'To recap, the fee stays.'],
  [
    'update-by',
    '[who: (i|we|your .)] will [act: *] soon',
    "We'll get back to you soon.",
    "We'll get back to you by [day].",
  ],
  [
    'update-by',
    '[who: (i|we|your .)] will [act: *] soon',
    'Your order will ship soon.',
    "Your order will ship, and we'll update you by [day], even without news.",
  ],
  [
    'i-expect',
    '[who: i] guarantee that [subject: your .] will [act: *]',
    'I guarantee that your parcel will arrive tomorrow.',
    'I expect your parcel to arrive tomorrow.',
  ],
  ['i-expect', '[who: i] promise that [subject: i] will [act: *]', "I promise that I'll call you.", "I'll call you."],
  [
    'should',
    '[subject: (it|i)] will definitely [act: *]',
    'It will definitely arrive by Friday.',
    'It should arrive by Friday.',
  ],
  ['should', '[subject: (it|i)] will definitely [act: *]', 'I will definitely call you.', "I'll call you."],
  [
    'two-sentences',
    '[empathy: i understand *] , but',
    "I understand that this is annoying, but we can't.",
    "I understand that this is annoying. We can't.",
  ],
  [
    'sorry-that',
    '[sorry: (we are|i am)? sorry] if [what: *]',
    "We're sorry if this caused trouble.",
    "We're sorry that this caused trouble.",
  ],
  [
    'without-agent',
    'you [act: entered the *]',
    'You entered the wrong address.',
    'It looks like the wrong address was entered.',
  ],
  [
    'without-agent',
    'you [maybe: must] have [act: *]',
    'You must have dropped the phones.',
    'The phones may have been dropped.',
  ],
  ['without-agent', 'you [act: *]', 'You know the rules and the way.', null],
  [
    'to-avoid',
    'failure to [act: *] will result in [what: *]',
    'Failure to return it will result in a fee.',
    'Please return it to avoid a fee.',
  ],
  [
    'if-not',
    '[act: pay *] or [what: *]',
    'Pay by Friday or it doubles.',
    'Please pay by Friday; after that it doubles.',
  ],
  ['one-is-enough', 'stop [act: *]', 'Stop sending us mails.', 'One message is enough for us to follow it up.'],
  [
    'to-act-need',
    '[who: we] can not [act: *]',
    "We can't find your booking.",
    "To find your booking, we'll need [detail].",
  ],
];

describe('recasts', () => {
  it.each(families)('%s (%s): %s', (name, pattern, text, expected) => {
    const said = recast(name, pattern, text);
    expect(said).toBe(expected === text ? null : expected);
  });

  it('each is tried here', () => {
    const tried = new Set(['cannot-until', ...families.map(([name]) => name)]);
    const alike = ['do-not-then-option', 'will-not-then-option', 'plain-no', 'no-news-yet', 'for-next-time'];
    expect([...recasts.keys()].filter((name) => !tried.has(name) && !alike.includes(name))).toEqual([]);
  });
});
