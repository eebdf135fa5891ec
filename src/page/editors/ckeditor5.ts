import type { RichEditor } from './contenteditable';
import { byBeforeInput, byPaste } from './ways';

/** Zendesk's editor. Seen 2026-11 (48.5): reverts `execCommand` although that returns true; pastes paragraphs as one undo step. */
export const ckeditor5: RichEditor = {
  kind: 'ckeditor5',
  inLine: [byBeforeInput, byPaste],
  overLines: [byPaste],
};

/** Seen 2026-11. */
export const isCkeditor5 = (element: HTMLElement): boolean => element.matches('.ck-editor__editable, .ck-content.ck');
