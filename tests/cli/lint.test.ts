import { describe, expect, it } from 'vitest';
import { lint } from '../../src/cli/lint';
import { lintPack } from '../../src/packs/lint';

function run(...paths: string[]) {
  const lines: string[] = [];
  const faults = lint(paths, lintPack, (line) => lines.push(line));
  return { lines, faults };
}

const demanding = 'tests/cli/ten-faults/demanding.json';
const vague = 'tests/cli/ten-faults/vague.json';

describe('composure lint', () => {
  it('names each of ten faults with its file, rule and field, and what to do', () => {
    const { lines, faults } = run('tests/cli/ten-faults');
    expect(faults).toBe(10);
    expect(lines).toEqual(
      [
        'tests/cli/ten-faults/pack.json: version: "1.0" must be three numbers, such as 1.0.0',
        `${demanding}: misspelt-field: sorce: there is no such field: did you mean "source"?`,
        `${demanding}: missing-reason: why: is missing: give the reason in a sentence or two`,
        `${demanding}: unknown-slot: suggestions #1: nothing fills {item} in "Could you return {item}?": no pattern captures it; write [item: …] around the words in a pattern, or take it out (there are: what, `,
        `${demanding}: unknown-list: patterns #1: "you %order% attach [what: *]" cannot be read: there is no list called %order%; did you mean "orders"?`,
        `${demanding}: near-miss-hit: examples.passes #1: must pass, but this rule marks "you need to wait for it" in "Do you need to wait for it?"`,
        `${vague}: no-word: patterns #1: "#Adverb #Verb?" names no word that must be there, so that every sentence would have to be parsed for it: write at least one plain word, or a choice (one|other) without "?", into it`,
        `${vague}: unknown-rewrite: recast: the engine has no rewrite "name-the-day-it-ships": there are`,
        `${vague}: wrong-mark: examples.flags #1.at: marks "very soon" instead of "We will write very soon" in "We will write very soon."`,
        `${vague}: wrong-result: examples.flags #1.becomes: "We will write at some point." becomes "We will write by [day]." instead of "We will write on Monday."`,
        '10 faults in 1 pack',
      ].map((line) => (/there are/.test(line) ? expect.stringContaining(line) : line)),
    );
  });

  it('goes on with the next pack when one cannot be read', () => {
    const { lines, faults } = run('tests/cli/no-such-pack', 'src/cli');
    expect(faults).toBe(2);
    expect(lines).toEqual([
      'tests/cli/no-such-pack: there is no such file or folder',
      'src/cli: this folder has no JSON file: name a folder that holds a pack.json',
      '2 faults in 2 packs',
    ]);
  });
});
