import { contenteditable } from './contenteditable';
import type { Editor } from './editor';
import { knownEditors, plainEditor } from './kinds';
import { textarea } from './textarea';

/** Inputs that somebody writes words in. */
const wordy = ':is(textarea, input[type="text"], input:not([type])):not([role="combobox"], [role="searchbox"])';

/** The editor behind a reply box; null where nothing can be written. */
export function editorFor(element: HTMLElement): Editor | null {
  if (element.matches(wordy)) {
    const box = element as HTMLTextAreaElement | HTMLInputElement;
    return box.readOnly || box.disabled ? null : textarea(box);
  }
  if (!element.isContentEditable) return null;
  return contenteditable(element, knownEditors.find(({ css }) => element.matches(css)) ?? plainEditor);
}
