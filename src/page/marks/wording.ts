import { cutAtBlanks, fillBlanks } from '../../coaching/fill-blanks';
import type { ShownFinding } from '../../coaching/snapshot';
import type { InterfaceWords } from '../../coaching/word-key';
import { make, makeButton } from './make';

interface WordingOptions {
  suggestion: ShownFinding['suggestions'][number];
  words: InterfaceWords;
  /** What the button says, and its name for those who cannot see what it stands beside. */
  verb: string;
  name: string;
  isMain: boolean;
  /** Takes the wording with its blanks filled; null where the agent changed nothing in it. */
  chosen(text: string | null): void;
}

/** A wording with fields in the place of its blanks, and the button that takes it. Enter in a field presses the button. */
export function makeWording(document: Document, options: WordingOptions, was?: string): HTMLElement {
  const { suggestion, words, verb, name, isMain, chosen } = options;
  const line = make(document, 'p', 'becomes');
  const fields: HTMLInputElement[] = [];
  for (const part of cutAtBlanks(suggestion)) {
    if ('words' in part) line.append(part.words);
    else {
      const field = make(document, 'input', 'blank');
      field.type = 'text';
      field.placeholder = part.blank;
      field.size = Math.max(part.blank.length, 6);
      field.autocomplete = 'off';
      field.setAttribute('aria-label', words('blank_name', part.blank));
      fields.push(field);
      line.append(field);
    }
  }
  const choose = () => {
    const typed = fields.map(({ value }) => value);
    chosen(typed.some((value) => value.trim()) ? fillBlanks(suggestion, typed) : null);
  };
  for (const field of fields) {
    field.addEventListener('input', () => {
      field.size = Math.min(Math.max(field.value.length, field.placeholder.length, 6), 36);
    });
    field.addEventListener('composure-enter', choose);
  }
  const text = make(document, 'div', 'wording');
  if (was !== undefined) text.append(make(document, 'p', 'was', was));
  if (suggestion.text.trim()) text.append(line);
  const option = make(document, 'div', 'option');
  option.append(text, makeButton(document, { text: verb, name, className: isMain ? 'main' : '' }, choose));
  return option;
}
