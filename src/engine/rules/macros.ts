import { hash } from '../hash';
import { leftOut } from '../text/left-out';
import { sentences } from '../text/sentences';
import type { Macros } from './schema';

/** Makes a test whether a sentence stands in one of the team's macros as it is. */
export function macroTest(all: readonly Macros[]): (sentence: string) => boolean {
  const known = all.map(({ salt, hashes }) => ({ salt, hashes: new Set(hashes) }));
  return (sentence) => known.some(({ salt, hashes }) => hashes.has(fingerprint(salt, sentence)));
}

/** The macros' sentences as fingerprints: nobody can read them out again, and each team's salt makes them its own. */
export function macroHashes(library: readonly string[], salt: string): Macros {
  const hashes = new Set<string>();
  for (const text of library)
    for (const { start, end } of sentences(text, leftOut(text))) hashes.add(fingerprint(salt, text.slice(start, end)));
  return { salt, hashes: [...hashes].sort() };
}

/** Editors turn quotation marks round and spaces hard; that is no edit. */
const fingerprint = (salt: string, sentence: string): string =>
  hash(`${salt}\n${sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/gu, ' ').trim()}`);
