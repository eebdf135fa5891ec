import { expect, it } from 'vitest';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { mayBeNumber } from '../../../src/engine/text/numbers';
import { Sentence } from '../../../src/engine/text/sentence';
import { builtinPacks } from '../../../src/packs/builtin';
import { textsOf } from '../../packs/texts-of';

it('no word of any example is a number that it takes for none', { timeout: 60_000 }, () => {
  const lexicon = new Lexicon();
  const missed = new Set<string>();
  for (const text of textsOf(builtinPacks())) {
    if (!/\d|\b(?:one|two|three|four|five|six|ten|few|half|hundred|first|second|third)\b/i.test(text)) continue;
    const sentence = new Sentence(text, lexicon);
    sentence.tokens.forEach(({ word, opaque }, i) => {
      if (!opaque && sentence.hasTag(i, 'Value') && !mayBeNumber(word)) missed.add(word);
    });
  }
  expect([...missed]).toEqual([]);
});
