import type { Level } from '../../engine/vocabulary';
import type { DraftText } from '../editors/editor';

/** A stretch of the draft to be underlined. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  level: Level;
}

/** Underlines in a reply box that leave its DOM alone. */
export interface Marks {
  /** Shows exactly these, in the draft as it was just read. */
  show(marks: readonly Mark[], draft: DraftText): void;
  /** Lets one of them be seen better; scrolls nothing. */
  point(id: string | null): void;
  /** Where a mark stands in the viewport, line by line; empty when it is scrolled out of its box. */
  boxesOf(id: string): DOMRect[];
}

/** The id of the mark at a point of the viewport. */
export function markAt(marks: Marks, shown: readonly Mark[], x: number, y: number): string | null {
  const hit = shown.find(({ id }) =>
    marks.boxesOf(id).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
  return hit?.id ?? null;
}
