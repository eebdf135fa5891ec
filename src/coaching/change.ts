/** What turned one text into another, as one replaced stretch: [start, end) of the old one became `length` characters. */
export interface Change {
  start: number;
  end: number;
  length: number;
}

export function changeBetween(before: string, after: string): Change {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/** Where an offset of the old text is in the new one; null when the text around it is gone. */
export function carryOffset(offset: number, change: Change): number | null {
  if (offset <= change.start) return offset;
  if (offset >= change.end) return offset + change.length - (change.end - change.start);
  return null;
}

/** Moves a stretch along with its text; null when a character of it changed. */
export function carryStretch<T extends { start: number; end: number }>(stretch: T, change: Change): T | null {
  if (stretch.end <= change.start) return stretch;
  if (stretch.start < change.end || change.start > stretch.start) return null;
  const by = change.length - (change.end - change.start);
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}
