import type { Spoken } from './schema';

/** A rule's words in the language asked for, else in English. */
export function spokenIn(words: Spoken, language: string): string {
  if (typeof words === 'string') return words;
  return (language.startsWith('de') && words.de) || words.en;
}
