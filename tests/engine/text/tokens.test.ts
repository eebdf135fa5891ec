import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens';

const words = (text: string) => tokenize(text, 0, text.length).map((token) => token.word);

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["You can't, we won’t", ['you', 'can', 'not', 'we', 'will', 'not']],
    ["it's Ann's; they'd", ['it', "'s", 'ann', "'s", 'they', "'d"]],
    ['cannot dont Im', ['can', 'not', 'do', 'not', 'i', 'am']],
    ['e-mail us: follow-up 24/7', ['email', 'us', 'follow', 'up', '24', '7']],
    ['$20.50, 100% of 1,000', ['$20.50', '100%', 'of', '1,000']],
    ['Größe 👋🏽 naïve', ['größe', 'naïve']],
    ["'quoted' words'", ['quoted', 'words']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('each token names the stretch it came from, in UTF-16 code units', () => {
    const alphabet = [
      'you',
      "can't",
      'we’ll',
      '👍🏽',
      '“',
      '”',
      ' ',
      ' ',
      '\n',
      '•',
      '—',
      ',',
      '.',
      '$5',
      'É',
      '\u200b',
      '\u00a0',
      '\ud83d',
      "'",
      '-',
    ];
    let seed = 7;
    const pick = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return alphabet[seed % alphabet.length] as string;
    };
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 30 }, pick).join('');
      let at = 0;
      for (const token of tokenize(text, 0, text.length)) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.start).toBeGreaterThanOrEqual(at);
        const raw = text.slice(token.start, token.end).toLowerCase().replace(/[’‘]/g, "'");
        expect(raw.replace(/'/g, '')).toContain(token.word.replace(/'/g, '').slice(0, 1));
        at = token.start;
      }
    }
  });
});
