/** A sentence of a draft as far as showing needs it: [start, end), and whether its end has been written. */
export interface Sentence {
  start: number;
  end: number;
  complete: boolean;
}

const endsHere = (text: string, at: number): boolean => {
  const char = text[at];
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false;
  return at + 1 === text.length || /[\s"'’”)\].!?…]/.test(text[at + 1] ?? '');
};

/** The sentence that holds [start, end). An abbreviation ends it too early, which only shows a finding a little sooner. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && text[from - 1] !== '\n' && !endsHere(text, from - 1)) from--;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  let to = Math.max(start, end - 1);
  while (to < text.length && text[to] !== '\n' && !endsHere(text, to)) to++;
  if (to >= text.length) return { start: from, end: text.length, complete: false };
  if (text[to] !== '\n') while (to < text.length && endsHere(text, to)) to++;
  return { start: from, end: Math.max(to, end), complete: true };
}

export function countSentences(text: string): number {
  let count = 0;
  for (const line of text.split('\n')) {
    count += line.split(/(?<=[.!?…])\s+/).filter((part) => /\p{L}{2}.*\s/u.test(part)).length;
  }
  return count;
}
