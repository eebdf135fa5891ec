import { describe, expect, it } from 'vitest';
import { readModel, tally, verdictOf } from '../../../src/engine/classifier/model';

const model = readModel(
  ['cold warm', '-100 0 0', 'ice\t300 200', 'hot tea\t300 0 200', '~-ing it\t400', '@place first\t50'].join('\n'),
);
const words = (...list: string[]) => [{ mark: '' as const, words: list, least: 1, most: 2 }];

describe('a linear model over runs of words', () => {
  it('adds what it knows, and counts a sum the less the more features share in it', () => {
    expect(verdictOf(model, tally(model, words('ice'))).odds).toBeCloseTo(2);
    expect(verdictOf(model, tally(model, words('ice', 'hot', 'tea'))).odds).toBeCloseTo(-1 + 6 / Math.SQRT2);
  });

  it('says which class most speaks for', () => {
    expect(verdictOf(model, tally(model, words('ice'))).likeliest).toBe('cold');
    expect(verdictOf(model, tally(model, words('hot', 'tea'))).likeliest).toBe('warm');
  });

  it('counts a feature once, however often it stands there', () => {
    expect(tally(model, words('ice', 'and', 'ice')).known).toBe(1);
  });

  it('tells kinds of rows apart, and takes no run shorter or longer than asked', () => {
    expect(tally(model, words('-ing', 'it')).known).toBe(0);
    expect(tally(model, [{ mark: '~', words: ['-ing', 'it'], least: 2, most: 4 }]).known).toBe(1);
    expect(tally(model, [{ mark: '', words: ['hot', 'tea'], least: 1, most: 1 }]).known).toBe(0);
  });

  it('goes on from an earlier tally, which stays as it was', () => {
    const before = tally(model, words('ice'));
    const after = tally(model, [{ mark: '@', words: ['place', 'first'], least: 2, most: 2 }], before);
    expect([before.known, after.known]).toEqual([1, 2]);
    expect(before.sums[0]).toBe(300);
    expect(after.sums[0]).toBe(350);
  });

  it('knows nothing of words that are no features, whatever objects are made of', () => {
    expect(verdictOf(model, tally(model, words('constructor', '__proto__'))).odds).toBe(-1);
  });
});
