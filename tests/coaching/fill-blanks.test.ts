import { expect, it } from 'vitest';
import { cutAtBlanks, fillBlanks } from '../../src/coaching/fill-blanks';

const wording = { text: 'I’ll write by [day], [sic] at [time].', blanks: ['day', 'time'] };

it('cuts a wording at its own blanks, not at other brackets', () => {
  expect(cutAtBlanks(wording)).toEqual([
    { words: 'I’ll write by ' },
    { blank: 'day' },
    { words: ', ' },
    { words: '[sic]' },
    { words: ' at ' },
    { blank: 'time' },
    { words: '.' },
  ]);
});

it.each([
  [['Friday', 'noon'], 'I’ll write by Friday, [sic] at noon.'],
  [['', ' noon '], 'I’ll write by [day], [sic] at noon.'],
  [[], wording.text],
])('filled with %j', (typed, expected) => {
  expect(fillBlanks(wording, typed)).toBe(expected);
});
