import type { BlockText, Piece, Spot } from './read-blocks';

export interface Point {
  node: Node;
  offset: number;
}

/** The last of a sorted list that stands at or before `at`. */
function lastUpTo<T extends { at: number }>(list: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).at <= at) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

const within = (piece: Piece, at: number): Point => ({ node: piece.node, offset: piece.from + at - piece.at });

function spotAt(spots: readonly Spot[], at: number): Point | undefined {
  const spot = lastUpTo(spots, at);
  return spot?.at === at ? spot : undefined;
}

/** The DOM point of an offset. `start` leans on the character after it, `end` on the one before, so that a range is tight. */
export function pointAt(map: BlockText, at: number, leaning: 'start' | 'end'): Point | null {
  const here = lastUpTo(map.pieces, at);
  const before = lastUpTo(map.pieces, at - 1);
  const follows = here && at < here.at + here.length ? here : undefined;
  const ends = before && at === before.at + before.length ? before : undefined;
  const piece = leaning === 'start' ? (follows ?? ends) : (ends ?? (before && follows === before ? before : follows));
  if (piece) return within(piece, at);
  return spotAt(map.spots, at) ?? null;
}

/** The offset of a DOM point inside what was read; null when nothing was read there. */
export function offsetOf(map: BlockText, point: Point): number | null {
  const own = map.pieces.filter((piece) => piece.node === point.node);
  if (own.length > 0) {
    const piece = own.find(({ from, length }) => point.offset <= from + length) ?? (own.at(-1) as Piece);
    return piece.at + Math.min(Math.max(point.offset - piece.from, 0), piece.length);
  }
  const spot = map.spots.find(({ node, offset }) => node === point.node && offset === point.offset);
  if (spot) return spot.at;
  return offsetBetween(map, point);
}

/** For points between nodes: the end of what stands before, or the start of what follows, whichever shares their block. */
function offsetBetween({ pieces, spots }: BlockText, point: Point): number | null {
  const probe = point.node.ownerDocument?.createRange();
  if (!probe) return null;
  probe.setStart(point.node, point.offset);
  const places = [
    ...pieces.map(({ node, from, at, length }) => ({ node: node as Node, offset: from, at, end: at + length })),
    ...spots.map(({ node, offset, at }) => ({ node, offset, at, end: at })),
  ].sort((a, b) => a.at - b.at);
  if (places.length === 0) return null;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as (typeof places)[number];
    if (probe.comparePoint(place.node, place.offset) < 0) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const after = places[low];
  if (!after || !before) return after?.at ?? before?.end ?? null;
  const keepsBefore = point.node.contains(before.node) && !point.node.contains(after.node);
  return keepsBefore ? before.end : after.at;
}
