import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { compilePattern, findAnywhere } from '../../../src/engine/rules/matcher';
import { parsePattern } from '../../../src/engine/rules/pattern';
import { patternsOf } from '../../../src/engine/rules/prepare';
import { leftOut } from '../../../src/engine/text/left-out';
import { Sentence } from '../../../src/engine/text/sentence';
import { sentences } from '../../../src/engine/text/sentences';
import { expand } from '../../../src/engine/text/tokens';
import { builtinPacks } from '../../../src/packs/builtin';
import { textsOf } from '../../packs/texts-of';

const packs = builtinPacks();
const lexicon = new Lexicon();
/** Every pattern twice: as reviews run it, and tried at every word of every sentence. */
const patterns = packs.flatMap((pack) =>
  pack.rules.flatMap((rule) =>
    patternsOf(rule).map((text) => {
      const elements = parsePattern(text, pack.lists ?? {}, expand);
      return { text, gated: compilePattern(elements, lexicon), anywhere: findAnywhere(elements, lexicon) };
    }),
  ),
);
const finders = packs.flatMap((pack) =>
  pack.rules.flatMap((rule) =>
    rule.kind === 'phrase' || rule.kind === 'recast'
      ? rule.patterns.map((text) => ({ rule: `${pack.id}/${rule.id}`, text, lists: pack.lists ?? {} }))
      : [],
  ),
);

function dice(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    return Math.floor((value / 2 ** 32) * below);
  };
}

/** Sentences of the rules' own words in all manner of orders: halves of examples, glued and stirred. */
function stirred(count: number): string[] {
  const roll = dice(7);
  const words = textsOf(packs).map((text) => text.split(/\s+/));
  return Array.from({ length: count }, () => {
    const [one, other] = [words[roll(words.length)] ?? [], words[roll(words.length)] ?? []];
    const made = [...one.slice(0, 1 + roll(9)), ...other.slice(roll(6), 4 + roll(12))];
    if (roll(3) === 0) made.splice(roll(made.length), 1);
    return made.join(' ');
  });
}

/** Other texts to prove it on: TEXTS=replies.jsonl, a text in each field `draft`, `agent`, `reply` or `text`. */
const texts = process.env.TEXTS ? sentencesIn(process.env.TEXTS) : stirred(400);

function sentencesIn(file: string): string[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return rows.flatMap(({ draft, agent, reply, text }) => {
    const whole = String(draft ?? agent ?? reply ?? text);
    return sentences(whole, leftOut(whole)).map(({ start, end }) => whole.slice(start, end));
  });
}

describe('gates', () => {
  it('are there for every pattern that finds something', () => {
    const without = finders.filter(
      ({ text, lists }) => compilePattern(parsePattern(text, lists, expand), new Lexicon()).gate.length === 0,
    );
    expect(without.map(({ rule, text }) => `${rule} "${text}" names no word that must be there`)).toEqual([]);
  });

  it('lose nothing: behind them patterns find the same as when they are tried everywhere', { timeout: 600_000 }, () => {
    const lost: string[] = [];
    let found = 0;
    for (const text of texts) {
      // Two sentences, for a sentence that was parsed for one is parsed for the other.
      const sentence = new Sentence(text, lexicon);
      const other = new Sentence(text, lexicon);
      for (const { text: pattern, gated, anywhere } of patterns) {
        const [quick, slow] = [gated.find(sentence), anywhere(other, 0)];
        if (slow) found++;
        if (quick?.first !== slow?.first || quick?.end !== slow?.end) lost.push(`"${pattern}" in "${text}"`);
      }
    }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(500);
  });
});
