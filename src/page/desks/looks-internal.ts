import type { Scope } from './look';

/** How far around the reply box a note is told; further out stand words of the whole page. */
const levels = 5;
const told = [
  'class',
  'aria-label',
  'placeholder',
  'data-placeholder',
  'data-test-id',
  'data-testid',
  'data-cy',
  'name',
  'id',
];
const internalWords = new Set(['note', 'internal', 'private', 'notiz', 'intern', 'interne']);

/**
 * Whether a reply box says of itself that no customer reads it, where the recipe has no sign for that: whole words in attributes of the
 * box and of what stands closely around it. Better silent once too often than coaching what is not meant for customers.
 */
export function looksInternal(replyBox: Element, pane: Scope): boolean {
  let at: Element | null = replyBox;
  for (let level = 0; at && at !== pane && level < levels; level++, at = at.parentElement) {
    const attributes = told.flatMap((name) => at?.getAttribute(name) ?? []);
    if (attributes.some((text) => wordsOf(text).some((word) => internalWords.has(word)))) return true;
  }
  return false;
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
