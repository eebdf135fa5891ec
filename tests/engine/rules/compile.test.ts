import { expect, it } from 'vitest';
import { compilePacks } from '../../../src/engine/rules/compile';
import { Sentence } from '../../../src/engine/text/sentence';
import { builtinPacks } from '../../../src/packs/builtin';

it('every word of every pattern is known before the first sentence is cut, read or not', () => {
  const { lexicon, flags, needs } = compilePacks(builtinPacks());
  const before = lexicon.size;
  const sentence = new Sentence('We know.', lexicon);
  const all = [
    ...flags.flatMap(({ patterns, unless, unlessNear }) => [...patterns, ...unless, ...unlessNear]),
    ...needs.flatMap(({ met, notMet }) => [...met, ...notMet]),
  ];
  expect(all.length).toBeGreaterThan(1000);
  for (const matcher of all) matcher.find(sentence);
  expect(lexicon.size).toBe(before);
});
