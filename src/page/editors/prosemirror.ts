import type { RichEditor } from './contenteditable';
import { byCommand, byPaste } from './ways';

/** Intercom's editor; Tiptap too. Seen 2026-11 (1.42): ignores synthetic `beforeinput`, reads what the browser did to its DOM. */
export const prosemirror: RichEditor = {
  kind: 'prosemirror',
  waysFor: ({ text }) => (text.includes('\n') ? [byPaste] : [byCommand, byPaste]),
};

/** Seen 2026-11. */
export const isProsemirror = (element: HTMLElement): boolean => element.matches('.ProseMirror, .tiptap');
