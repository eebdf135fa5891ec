import type { PackText } from '../../src/packs/read-pack';

/** A JSON value that tests may bend out of shape. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these packs is that they break their type.
export type Loose = any;

/** A small pack with nothing wrong in it, as loose JSON. */
export function soundPack(): Loose {
  return {
    format: 'composure-pack',
    formatVersion: 1,
    id: 'mine',
    name: 'Mine',
    version: '1.0.0',
    language: 'en',
    lists: { orders: ['must', 'have to'] },
    rules: [soundRule(), soundNeed()],
  };
}

export function soundRule(): Loose {
  return {
    id: 'you-must',
    kind: 'phrase',
    category: 'demanding',
    level: 'suggest',
    say: 'This sounds like an order.',
    why: 'People who are told what to do look for reasons not to.',
    source: 'https://example.org/orders',
    patterns: ['you (must|have to) send [what: *]'],
    suggestions: ['Could you send {what}?', 'please send {what}'],
    examples: {
      flags: [
        {
          text: 'You must send the form.',
          at: 'You must send the form',
          becomes: 'Could you send the form?',
        },
        {
          text: 'Hello Ann. You have to send a photo.',
          at: 'You have to send a photo',
          becomes: 'Hello Ann. Could you send a photo?',
        },
      ],
      passes: ['You must be tired.', 'We must send the form to you.'],
    },
  };
}

/** The pack as the text of one file. */
export const oneFile = (pack: Loose, file = 'mine.json'): PackText[] => [{ file, text: JSON.stringify(pack) }];

export function soundNeed(): Loose {
  const customer = 'My lamp is broken.';
  return {
    id: 'say-what-next',
    kind: 'need',
    need: 'next-step',
    level: 'suggest',
    say: 'They cannot tell what happens next.',
    why: 'A reply without a next step brings the same message again.',
    source: 'https://example.org/next',
    cases: [{ if: { customerSays: ['broken'] }, state: 'due', because: 'Something is broken.' }],
    met: ['we will check'],
    insert: 'end',
    suggestions: [{ text: 'We will check it today.' }, { text: '{We will} check why {problem}.' }],
    examples: {
      missing: [
        { customer, text: 'Thank you for writing.' },
        { customer, text: 'Hello Ann.' },
      ],
      met: [
        { customer, text: 'We will check it.' },
        { customer, text: "Hello. We'll check it." },
      ],
      notDue: [{ customer: 'Thank you!', text: 'You are welcome.' }],
    },
  };
}
