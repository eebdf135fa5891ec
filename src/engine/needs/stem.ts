/** A word without its ending: "orders", "ordered" and "ordering" are one. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/(?<!s)s$/, '') : word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ing)s$/, '')
    .replace(/own$/, 'ow')
    .replace(/(?:ing|ed|es|s|ly|e)$/, '')
    .replace(/(.)\1$/, '$1');
}
