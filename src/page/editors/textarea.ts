import type { DraftText, Editor } from './editor';
import { type Composing, watchChanges } from './watch-changes';
import { byCommand } from './ways';
import { writeVerified } from './write-verified';

/** A textarea or an input. `execCommand` is the only way that its undo takes back, also where React controls the value (2026-11). */
export function textarea(element: HTMLTextAreaElement | HTMLInputElement): Editor {
  const composing: Composing = { now: false };
  const isActive = () => (element.getRootNode() as Document | ShadowRoot).activeElement === element;

  const read = (): DraftText => {
    const { value, selectionStart, selectionEnd } = element;
    return {
      text: value.replaceAll('\u00a0', ' '),
      caret: isActive() && selectionStart === selectionEnd ? selectionStart : null,
      rangeOf: () => null,
    };
  };

  const focus = () => {
    if (!isActive()) element.focus({ preventScroll: true });
  };

  const select = (start: number, end: number): boolean => {
    focus();
    element.setSelectionRange(start, end);
    return true;
  };

  return {
    kind: element.localName,
    element,
    read,
    focus,
    watch: (changed, signal) => watchChanges(element, composing, changed, signal),
    write: async (edit) => {
      if (composing.now || element.readOnly || element.disabled) return 'refused';
      if (element.localName === 'input' && edit.text.includes('\n')) return 'refused';
      return writeVerified({ element, read, select }, edit, [byCommand]);
    },
  };
}
