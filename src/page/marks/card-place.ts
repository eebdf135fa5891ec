/** A rectangle of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const gap = 6;
const margin = 8;

/**
 * The corner where a card of that size covers neither the marked lines nor the caret's: below them if there is room, else above,
 * else beside the viewport's lower edge.
 */
export function placeCard(
  card: { width: number; height: number },
  marked: Box,
  caret: Box | null,
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const near = caret && Math.abs(caret.top - marked.bottom) < card.height + gap ? caret : null;
  const under = Math.max(marked.bottom, near && near.top >= marked.top ? near.bottom : 0) + gap;
  const over = Math.min(marked.top, near && near.top < marked.top ? near.top : marked.top) - gap - card.height;
  const below = under + card.height <= viewport.height - margin;
  const top = below || over < margin ? Math.min(under, viewport.height - margin - card.height) : over;
  const left = Math.min(Math.max(marked.left, margin), viewport.width - margin - card.width);
  return { left: Math.max(left, margin), top: Math.max(top, margin) };
}

export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
