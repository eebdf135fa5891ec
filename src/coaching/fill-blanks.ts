/** A wording cut at its blanks: words, or the name of a blank. */
export type WordingPart = { words: string } | { blank: string };

export function cutAtBlanks({ text, blanks }: { text: string; blanks: readonly string[] }): WordingPart[] {
  return text
    .split(/(\[[^\]\n]+\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[') && blanks.includes(part.slice(1, -1)) ? { blank: part.slice(1, -1) } : { words: part },
    );
}

/** The wording with what was typed into its blanks, in their order; one that was left open stays as it is, and becomes a slip. */
export function fillBlanks(suggestion: { text: string; blanks: readonly string[] }, typed: readonly string[]): string {
  let at = 0;
  return cutAtBlanks(suggestion)
    .map((part) => ('words' in part ? part.words : typed[at++]?.trim() || `[${part.blank}]`))
    .join('');
}
