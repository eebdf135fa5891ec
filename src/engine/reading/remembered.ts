import type { Sentence } from '../text/sentence';

/**
 * Remembers what was read from a text for as long as the reader remembers the text's first sentence: what `forget()` drops is
 * dropped here too.
 */
export function rememberBy<Result>(
  read: (text: string) => Result,
): (text: string, key: Sentence | undefined) => Result {
  const remembered = new WeakMap<Sentence, Map<string, Result>>();
  return (text, key) => {
    if (!key) return read(text);
    const known = remembered.get(key) ?? new Map<string, Result>();
    remembered.set(key, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 50) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
