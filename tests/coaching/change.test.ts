import { describe, expect, it } from 'vitest';
import { carryOffset, carryStretch, changeBetween } from '../../src/coaching/change';

const carried = (before: string, after: string, words: string) => {
  const start = before.indexOf(words);
  const stretch = carryStretch({ start, end: start + words.length }, changeBetween(before, after));
  return stretch && after.slice(stretch.start, stretch.end);
};

describe('a stretch of a draft', () => {
  it.each([
    ['stays when something is typed behind it', 'You must wait.', 'You must wait. Bye', 'You must'],
    ['moves when something is typed before it', 'You must wait.', 'Hi, You must wait.', 'You must'],
    ['stays when a letter is typed right behind it', 'You must', 'You must ', 'You must'],
    ['moves when a letter is typed right before it', 'You must', ' You must', 'You must'],
    ['moves back when something before it is deleted', 'Hi, You must wait.', 'You must wait.', 'You must'],
    ['stays when the same letters are doubled before it', 'aa bb', 'aaa bb', 'bb'],
  ])('%s', (_, before, after, words) => expect(carried(before, after, words)).toBe(words));

  it.each([
    ['a letter in it changes', 'You must wait.', 'You mst wait.', 'You must'],
    ['something is typed into it', 'You must wait.', 'You really must wait.', 'You must'],
    ['it is deleted', 'You must wait.', 'wait.', 'You must'],
    ['all is replaced', 'You must wait.', 'Something else', 'You must'],
  ])('is gone when %s', (_, before, after, words) => expect(carried(before, after, words)).toBeNull());
});

it('an offset inside a replaced stretch is nowhere any more', () => {
  const change = changeBetween('one two three', 'one 2 three');
  expect([4, 5, 7, 13].map((at) => carryOffset(at, change))).toEqual([4, null, 5, 11]);
});
