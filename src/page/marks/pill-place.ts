import { offsetOfFrame } from '../frames';
import type { Box } from './card-place';

const inset = 6;
const apart = 4;
/** Where a reply box is smaller than this, the pill would stand on the words. */
const least = { width: 160, height: 40 };

/** The part of an element that can be seen, or null when it is too small to put anything in. */
export function visibleBox(element: HTMLElement): Box | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (getComputedStyle(outer).overflow === 'visible') continue;
    const box = outer.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  right = Math.min(right, view.innerWidth);
  bottom = Math.min(bottom, view.innerHeight);
  left = Math.max(left, 0);
  top = Math.max(top, 0);
  if (right - left < least.width || bottom - top < least.height) return null;
  const { x, y } = offsetOfFrame(element.ownerDocument);
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The corner of the reply box where the pill does not cover the caret: the lower end first. */
export function placePill(
  size: { width: number; height: number },
  frame: Box,
  caret: Box | null,
): { left: number; top: number } {
  const right = frame.right - inset - size.width;
  const left = frame.left + inset;
  const low = frame.bottom - inset - size.height;
  const high = frame.top + inset;
  const corners = [
    { left: right, top: low },
    { left: right, top: high },
    { left, top: low },
  ];
  const isFree = (at: { left: number; top: number }) =>
    !caret ||
    caret.right < at.left - apart ||
    caret.left > at.left + size.width + apart ||
    caret.bottom < at.top - apart ||
    caret.top > at.top + size.height + apart;
  return corners.find(isFree) ?? { left: right, top: low };
}
