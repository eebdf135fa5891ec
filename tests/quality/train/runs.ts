import type { Strand } from '../../../src/engine/classifier/features';

/** The features of some strands, each once, as the model's file writes them. */
export function runsIn(strands: readonly Strand[]): string[] {
  const found = new Set<string>();
  for (const { mark, words, least, most } of strands)
    for (let size = least; size <= most; size++)
      for (let from = 0; from + size <= words.length; from++)
        found.add(mark + words.slice(from, from + size).join(' '));
  return [...found];
}
