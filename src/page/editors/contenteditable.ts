import { offsetOf, pointAt } from './block-map';
import type { DraftText, Edit, Editor } from './editor';
import { type BlockText, readBlocks } from './read-blocks';
import { selectedIn, selectionOf } from './selection-of';
import { type Composing, watchChanges } from './watch-changes';
import type { Way } from './ways';
import { writeVerified } from './write-verified';

/** What sets one rich editor apart from another: its name, and its ways to write an edit in the order of trying. */
export interface RichEditor {
  kind: string;
  waysFor(edit: Edit): readonly Way[];
  /** How long it takes other changes together with a write into one step of its undo. */
  quietMs?: number;
}

export function contenteditable(element: HTMLElement, { kind, waysFor, quietMs }: RichEditor): Editor {
  const composing: Composing = { now: false };
  const quiet = quietMs === undefined ? null : createQuiet(element, quietMs);

  /** Where the agent was last, as offsets; what takes the focus away takes the selection along. */
  let last: { from: number; to: number } | null = null;

  const read = (): DraftText => {
    const map = readBlocks(element);
    const selection = selectionOf(element);
    const selected = selectedIn(element, selection) ? selectedOffsets(map, selection) : null;
    last = selected ?? last;
    return {
      text: map.text,
      caret: selected && selected.from === selected.to ? selected.from : null,
      rangeOf: (start, end) => rangeOf(element, map, start, end),
    };
  };

  const focus = () => {
    const root = element.getRootNode() as Document | ShadowRoot;
    // The body of a frame is the frame's active element whether or not the focus is in the frame.
    if (root.activeElement === element && element.ownerDocument.hasFocus()) return;
    element.focus({ preventScroll: true });
    if (last) selectOffsets(last.from, last.to);
  };

  const selectOffsets = (start: number, end: number): boolean => {
    const range = rangeOf(element, readBlocks(element), start, end);
    if (!range) return false;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return true;
  };

  const select = (start: number, end: number): boolean => {
    focus();
    return selectOffsets(start, end);
  };

  return {
    kind,
    element,
    read,
    focus,
    watch: (changed, signal) => watchChanges(element, composing, changed, signal),
    write: async (edit) => {
      if (composing.now || !element.isContentEditable) return 'refused';
      await quiet?.();
      return writeVerified({ element, read, select }, edit, waysFor(edit));
    },
  };
}

/** A selection in the order of the text; null where nothing was read. */
function selectedOffsets(map: BlockText, { anchorNode, anchorOffset, focusNode, focusOffset }: Selection) {
  const anchor = anchorNode && offsetOf(map, { node: anchorNode, offset: anchorOffset });
  const focus = focusNode && offsetOf(map, { node: focusNode, offset: focusOffset });
  return anchor === null || focus === null ? null : { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

function rangeOf(element: HTMLElement, map: BlockText, start: number, end: number): Range | null {
  const to = pointAt(map, end, 'end');
  const from = start === end ? to : pointAt(map, start, 'start');
  if (!from || !to) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Resolves when nothing has changed in the element for a while. */
function createQuiet(element: HTMLElement, quietMs: number): () => Promise<void> {
  let last = performance.now();
  new MutationObserver(() => {
    last = performance.now();
  }).observe(element, { childList: true, characterData: true, subtree: true });
  return async () => {
    const missing = () => last + quietMs - performance.now();
    for (let left = missing(); left > 0; left = missing()) {
      await new Promise((done) => setTimeout(done, left));
    }
  };
}
