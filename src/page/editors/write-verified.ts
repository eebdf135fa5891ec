import { carryOffset, changeBetween } from '../../coaching/change';
import type { DraftText, Edit, WriteResult } from './editor';
import { sameText } from './same-text';
import type { Way } from './ways';

/** What writing needs of an editor. */
export interface Writable {
  element: HTMLElement;
  read(): DraftText;
  /** Focuses the editor without scrolling and selects a stretch; false where that cannot be done. */
  select(start: number, end: number): boolean;
}

/** How long an editor takes to see a new selection, and to render what was written (Draft needs more than 100 ms; 2026-11). */
const selectionMs = 40;
const renderMs = [15, 30, 60, 120];

const wait = (delayMs: number) => new Promise<void>((done) => setTimeout(done, delayMs));

/**
 * Replaces a stretch by the first way that leaves the text that was meant, tries the next one only if nothing has changed, and
 * otherwise puts back what was there. Steps back when somebody else changes the text meanwhile.
 */
export async function writeVerified(editor: Writable, edit: Edit, ways: readonly Way[]): Promise<WriteResult> {
  const before = editor.read();
  if (edit.start < 0 || edit.start > edit.end || edit.end > before.text.length) return 'refused';
  const meant = before.text.slice(0, edit.start) + edit.text + before.text.slice(edit.end);
  if (sameText(meant, before.text)) return 'refused';
  for (const way of ways) {
    const outcome = await writeBy(way, editor, edit, before.text, meant);
    if (outcome === 'written') {
      restoreCaret(editor, before, edit);
      return 'written';
    }
    if (outcome === 'disturbed') return 'refused';
    if (outcome === 'spoilt') {
      await putBack(editor, before.text, ways);
      return 'refused';
    }
  }
  return 'refused';
}

async function writeBy(way: Way, editor: Writable, edit: Edit, before: string, meant: string) {
  if (!editor.select(edit.start, edit.end)) return 'unchanged';
  await wait(selectionMs);
  const now = editor.read();
  if (now.text !== before) return 'disturbed';
  // The editor may have drawn its DOM anew, or put its own selection back, while it took the focus.
  if (!editor.select(edit.start, edit.end)) return 'unchanged';
  way(editor.element, edit.text, editor.read().rangeOf(edit.start, edit.end));
  let after = '';
  for (const delayMs of renderMs) {
    await wait(delayMs);
    after = editor.read().text;
    if (sameText(after, meant)) return 'written';
  }
  return sameText(after, before) ? 'unchanged' : 'spoilt';
}

/** First by the editor's own undo, then by writing the difference back. */
async function putBack(editor: Writable, before: string, ways: readonly Way[]): Promise<void> {
  undoByKey(editor.element);
  await wait(renderMs[1] as number);
  for (const way of ways) {
    const spoilt = editor.read().text;
    if (sameText(spoilt, before)) return;
    const { start, end, length } = changeBetween(before, spoilt);
    const edit = { start, end: start + length, text: before.slice(start, end) };
    if ((await writeBy(way, editor, edit, spoilt, before)) === 'written') return;
  }
}

function undoByKey(element: HTMLElement): void {
  const mac = /mac/i.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true };
  element.dispatchEvent(new KeyboardEvent('keydown', key));
}

/** The caret goes back to where the agent left it, or behind what was written in its place. */
function restoreCaret(editor: Writable, before: DraftText, edit: Edit): void {
  const written = edit.start + edit.text.length;
  const at =
    before.caret === null || before.caret === edit.end
      ? written
      : (carryOffset(before.caret, { start: edit.start, end: edit.end, length: edit.text.length }) ?? written);
  if (editor.read().caret !== at) editor.select(at, at);
}
