import type { RichEditor } from './contenteditable';
import type { Edit } from './editor';
import { byBeforeInput, byClickedCommand, byCommand, byPaste, bySteppedCommand } from './ways';

/** A rich editor as its element shows it. */
export interface KnownEditor extends RichEditor {
  css: string;
}

const makesLines = ({ text }: Edit): boolean => text.includes('\n');

/** Rich editors that are written to in a way of their own; all seen 2026-11. The README has a table of what works in which. */
export const knownEditors: readonly KnownEditor[] = [
  {
    // Zendesk's. Reverts `execCommand` although that returns true. What is only inserted, by `beforeinput`, becomes one undo step with
    // the typing before it; a paste is a step of its own and makes paragraphs, but `beforeinput` keeps the formatting.
    kind: 'ckeditor5',
    css: '.ck-editor__editable, .ck-content.ck',
    waysFor: (edit) =>
      edit.start === edit.end || makesLines(edit) ? [byPaste, byBeforeInput] : [byBeforeInput, byPaste],
  },
  {
    // Request Tracker's and Salesforce's, in a frame. A click before and after parts the command from typing in its history.
    kind: 'ckeditor4',
    css: '.cke_editable',
    waysFor: () => [byClickedCommand],
  },
  {
    // Intercom's, Chatwoot's, HubSpot's; Tiptap too. Ignores synthetic `beforeinput`, reads what the browser did to its DOM.
    kind: 'prosemirror',
    css: '.ProseMirror, .tiptap',
    waysFor: (edit) => (makesLines(edit) ? [byPaste] : [byCommand, byPaste]),
  },
  {
    // Puts raw line breaks into a text node by `beforeinput`.
    kind: 'lexical',
    css: '[data-lexical-editor]',
    waysFor: (edit) => (makesLines(edit) ? [byPaste] : [byBeforeInput, byPaste]),
  },
  {
    // What comes within a second of other changes becomes one step of undo with them.
    kind: 'quill',
    css: '.ql-editor',
    waysFor: (edit) => (makesLines(edit) ? [byPaste] : [byBeforeInput, byPaste]),
    quietMs: 1000,
  },
  {
    // Help Scout's. `execCommand` leaves its DOM and its model apart.
    kind: 'slate',
    css: '[data-slate-editor]',
    waysFor: (edit) => (makesLines(edit) ? [byPaste] : [byBeforeInput]),
  },
  {
    // Gorgias's. `execCommand` corrupts it across formatting.
    kind: 'draft',
    css: '.public-DraftEditor-content',
    waysFor: () => [byPaste],
  },
  {
    // UVdesk's, in a frame. Undo takes earlier typing along unless `input` events part the steps.
    kind: 'tinymce',
    css: '.mce-content-body',
    waysFor: () => [bySteppedCommand],
  },
  {
    // `execCommand` loses its undo; `beforeinput` becomes one step with other typing of the same five seconds.
    kind: 'trix',
    css: 'trix-editor',
    waysFor: () => [byPaste, byBeforeInput],
  },
];

/** Freshdesk's Froala, FreeScout's Summernote, and boxes without any editor: the browser's own commands. */
export const plainEditor: RichEditor = { kind: 'contenteditable', waysFor: () => [byCommand, byBeforeInput] };
