import type { RichEditor } from './contenteditable';
import { byBeforeInput, byPaste } from './ways';

/**
 * Zendesk's editor. Seen 2026-11 (48.5): reverts `execCommand` although that returns true. What is only inserted, by `beforeinput`,
 * becomes one undo step with the typing before it; a paste is a step of its own and makes paragraphs, but `beforeinput` keeps the
 * formatting of what it replaces.
 */
export const ckeditor5: RichEditor = {
  kind: 'ckeditor5',
  waysFor: ({ start, end, text }) =>
    start === end || text.includes('\n') ? [byPaste, byBeforeInput] : [byBeforeInput, byPaste],
};

/** Seen 2026-11. */
export const isCkeditor5 = (element: HTMLElement): boolean => element.matches('.ck-editor__editable, .ck-content.ck');
