import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../src/engine/text/left-out';
import { sentences } from '../../../src/engine/text/sentences';

const cut = (text: string) => sentences(text, leftOut(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    ['two on a line', 'We can help. Please wait.', ['We can help.', 'Please wait.']],
    ['lines part sentences', 'Hi Maria,\n\nThanks for writing', ['Hi Maria,', 'Thanks for writing']],
    ['titles and initials', 'Dr. Hill asked. Mr. J. Poe too.', ['Dr. Hill asked.', 'Mr. J. Poe too.']],
    [
      'numbers and times',
      'It is 2.5 kg. We open at 5 p.m. Call then.',
      ['It is 2.5 kg.', 'We open at 5 p.m.', 'Call then.'],
    ],
    ['No. with and without a number', 'See No. 12. No. It is gone.', ['See No. 12.', 'No.', 'It is gone.']],
    ['dates', 'It left on Jan. 5 by van.', ['It left on Jan. 5 by van.']],
    ['bullets', '• Reset it.\n- Wait\n2. Call us', ['Reset it.', 'Wait', 'Call us']],
    ['emoji and marks', 'Great!! 🎉 Really?! Yes…', ['Great!!', '🎉 Really?!', 'Yes…']],
    [
      'links keep their points',
      'See https://a.example/x.y?z. Then write.',
      ['See https://a.example/x.y?z.', 'Then write.'],
    ],
    ['closing quotes', 'He said “no.” We ask.', ['He said “no.”', 'We ask.']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('what is left out', () => {
  const out = (text: string) => leftOut(text).map(({ start, end }) => text.slice(start, end));

  it.each<[string, string, string[]]>([
    ['links and addresses', 'See https://x.example/a, or mail me@x.example.', ['https://x.example/a', 'me@x.example']],
    ['placeholders', 'Hi {{ticket.name}}, fine', ['{{ticket.name}}']],
    ['code', 'Run `rm you must` now', ['`rm you must`']],
    ['quoted speech', 'You wrote "you must pay" to us', ['"you must pay"']],
    ['inches are no quotes', 'a 5" and a 7" one', []],
    ['quoted lines', '> you failed\nHi', ['> you failed']],
    [
      'an earlier message',
      'Thanks\n\nOn Tue, Ann wrote:\n> you must\nyou must',
      ['On Tue, Ann wrote:\n> you must\nyou must'],
    ],
    ['a signature mark', 'Bye\n-- \nSam, you must', ['-- \nSam, you must']],
    ['a dash is no signature', 'One -- two', []],
  ])('%s', (_, text, expected) => {
    expect(out(text)).toEqual(expected);
  });
});
