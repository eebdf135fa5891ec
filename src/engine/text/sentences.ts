import type { Opaque } from './tokens';

/** One sentence: [start, end) without the space around it and without a bullet before it, its closing marks included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Never end a sentence. */
const titles = new Set('mr mrs ms dr st prof vs e.g i.e eg ie approx dept ext tel ref'.split(' '));
/** End one only where a capital follows: "at 5 p.m. We will", but "Jan. 5", "No. 12". */
const abbreviations = new Set(
  'inc ltd co no nos etc a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);
const bullet = /^(?:[•·▪◦‣*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+/;

/** An agent's initials, or the number of a part, at the end of a public post: "… today ^JB", "… for you *TMS", "… but 1/2". */
const signed = /[ \t]+(?:[\^∞~][ \t]?\p{L}{1,12}|\*\p{Lu}{2,4}|\(?[1-4]\/[1-4]\)?)[.\s]*$/u;

/** Cuts a text into sentences. Lines always part sentences; an abbreviation, a decimal point or an opaque stretch never does. */
export function sentences(text: string, opaque: readonly Opaque[] = []): Stretch[] {
  const found: Stretch[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    // A line break inside an opaque stretch parts nothing.
    for (const hidden of opaque) {
      if (lineEnd < 0) break;
      if (hidden.start < lineEnd && lineEnd < hidden.end) lineEnd = text.indexOf('\n', hidden.end);
    }
    if (lineEnd < 0) lineEnd = text.length;
    cutLine(text, lineStart, lineEnd, opaque, found);
    lineStart = lineEnd + 1;
  }
  return found;
}

/** The sentences of a line that holds nothing opaque, from one on that begins at `from`: what stands before them is known. */
export function sentencesFrom(line: string, from: number): Stretch[] {
  const found: Stretch[] = [];
  let to = line.length;
  // The space before the sentence may belong to initials, and initials close a sentence, however it ends.
  const start = Math.max(0, from - 2);
  for (let last = beforeSigned(line, start, to); last < to; last = beforeSigned(line, start, to)) to = last;
  if (to > from) cutFrom(line, from, to, none, found);
  return found;
}

const none: readonly Opaque[] = [];

const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 0xa0;

function cutLine(text: string, from: number, to: number, opaque: readonly Opaque[], found: Stretch[]): void {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  const mark = bullet.exec(text.slice(start, start + 8));
  if (mark) start += mark[0].length;
  const last = beforeSigned(text, start, to);
  // Who signed is no part of what was said, and says nothing itself.
  if (last < to) cutLine(text, from, last, opaque, found);
  else cutFrom(text, start, to, opaque, found);
}

/** Where the initials begin that close a line, with the space before them; the end of the line where there are none. */
function beforeSigned(text: string, start: number, to: number): number {
  if (!mayBeSigned(text, start, to)) return to;
  const initials = signed.exec(text.slice(start, to))?.[0];
  return initials && initials.length < to - start ? to - initials.length : to;
}

/** Does one of the last two words begin as initials do? Quicker than the expression that looks closer. */
function mayBeSigned(text: string, start: number, to: number): boolean {
  let at = to - 1;
  while (at >= start && (text.charCodeAt(at) === 46 || text.charCodeAt(at) <= 32)) at--;
  if (text.charCodeAt(at) >= 0xa0) return true;
  for (let words = 0; words < 2; words++) {
    while (at >= start && text.charCodeAt(at) > 32) at--;
    if (opensInitials(text.charCodeAt(at + 1))) return true;
    while (at >= start && text.charCodeAt(at) <= 32) at--;
  }
  return false;
}

const opensInitials = (code: number) =>
  code === 94 || code === 0x221e || code === 126 || code === 42 || code === 40 || (code >= 49 && code <= 52);

function cutFrom(text: string, from: number, to: number, opaque: readonly Opaque[], found: Stretch[]): void {
  let start = from;
  let hidden = 0;
  for (let i = start; i < to; i++) {
    while (hidden < opaque.length && (opaque[hidden] as Opaque).end <= i) hidden++;
    const inside = opaque[hidden];
    if (inside && i >= inside.start) {
      i = Math.min(inside.end, to) - 1;
      if (!/[.!?…]["”»]$/.test(text.slice(inside.start, inside.end)) || !/^\s+\p{Lu}/u.test(text.slice(i + 1, i + 4)))
        continue;
      // “…said no.” We: the quotation's own mark ends the sentence.
      push(text, start, i + 1, found);
      start = i + 2;
      continue;
    }
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let end = i + 1;
    while (end < to && isCloser(text.charCodeAt(end))) end++;
    if (end < to && !isSpace(text.charCodeAt(end))) {
      i = end - 1;
      continue;
    }
    if (code === 46 && end === i + 1 && !endsSentence(text, start, i, end, to)) continue;
    push(text, start, end, found);
    start = end;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    i = start - 1;
  }
  push(text, start, to, found);
}

const isCloser = (code: number) =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 0x201d ||
  code === 0x2019;

function endsSentence(text: string, start: number, point: number, end: number, to: number): boolean {
  let from = point;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  const word = text
    .slice(from, point)
    .toLowerCase()
    .replace(/^[("“]/, '');
  if (/^[a-z]$/.test(word) && word !== 'i') return false; // an initial
  if (titles.has(word)) return false;
  if (!abbreviations.has(word)) return true;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  return !/[a-z0-9]/.test(text.slice(next, next + 1));
}

function push(text: string, start: number, end: number, found: Stretch[]): void {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > start) found.push({ start, end: last });
}
