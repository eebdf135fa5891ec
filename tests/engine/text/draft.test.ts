import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Reader } from '../../../src/engine/text/draft';

const pieces = [
  'Hi Ann,',
  '\n',
  '\n\n',
  ' We will check it. ',
  'See "that was it." We go on',
  '`npm ci`',
  '```\ncode. here\n```',
  '> they wrote. this\n',
  '- a point\n',
  '\r\n',
  'https://example.com/a.b?c',
  '{{name}}',
  'On Monday 5 May Jane Doe wrote:\n',
  'From: Jane\nSent: Monday\n',
  '-- \n',
  '____________\n',
  ' ^JB',
  '“quoted words”',
  '1) First. Second!',
  'e.g. 5 p.m. it is. ',
];

/** The same numbers every time. */
function dice(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    return value % below;
  };
}

const cut = (reader: Reader, text: string) =>
  reader.readDraft(text).sentences.map(({ start, end, sentence }) => [start, end, sentence.text, sentence.tokens]);

describe('a draft that changes', () => {
  it.each(
    Array.from({ length: 30 }, (_, seed) => [seed]),
  )('is cut as one that is read for the first time, %i', (seed) => {
    const roll = dice(seed + 1);
    const lexicon = new Lexicon();
    const reader = new Reader(lexicon);
    let text = '';
    for (let step = 0; step < 40; step++) {
      const from = roll(text.length + 1);
      const to = Math.min(text.length, from + (roll(3) === 0 ? roll(12) : 0));
      text = text.slice(0, from) + (roll(4) === 0 ? '' : pieces[roll(pieces.length)]) + text.slice(to);
      const fresh = cut(new Reader(lexicon), text);
      expect([text, cut(reader, text)]).toEqual([text, fresh]);
      const whole = new Reader(lexicon).read(text).map(({ start, end }) => [start, end]);
      expect([text, fresh.map(([start, end]) => [start, end])]).toEqual([text, whole]);
    }
  });
});
