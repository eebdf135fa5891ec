import { ckeditor5, isCkeditor5 } from './ckeditor5';
import { contenteditable, type RichEditor } from './contenteditable';
import type { Editor } from './editor';
import { isProsemirror, prosemirror } from './prosemirror';
import { textarea } from './textarea';
import { byBeforeInput, byCommand } from './ways';

const plain: RichEditor = { kind: 'contenteditable', waysFor: () => [byCommand, byBeforeInput] };

/** The editor behind a reply box; null where nothing can be written. */
export function editorFor(element: HTMLElement): Editor | null {
  if (element.localName === 'textarea') {
    const box = element as HTMLTextAreaElement;
    return box.readOnly || box.disabled ? null : textarea(box);
  }
  if (!element.isContentEditable) return null;
  if (isCkeditor5(element)) return contenteditable(element, ckeditor5);
  if (isProsemirror(element)) return contenteditable(element, prosemirror);
  return contenteditable(element, plain);
}
