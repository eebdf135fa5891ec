import type { Lexicon } from '../rules/lexicon';
import { isPlain, leftOut, standsAlone } from './left-out';
import { Line } from './line';
import { Sentence } from './sentence';
import { sentences, sentencesFrom } from './sentences';
import type { Opaque } from './tokens';

/** A sentence with its place in the text it was cut from. */
export interface Placed {
  start: number;
  end: number;
  sentence: Sentence;
}

/** A line of a draft with its place: all of the draft where its lines cannot be told apart (code, a message below). */
export interface PlacedLine {
  start: number;
  line: Line;
  sentences: readonly Placed[];
}

/** A draft, cut up. */
export interface Draft {
  text: string;
  lines: readonly PlacedLine[];
  sentences: readonly Placed[];
}

const rememberedSentences = 4000;
const rememberedTexts = 200;
const nothing: Draft = { text: '', lines: [], sentences: [] };

/** Cuts texts into sentences and remembers each by its wording, so that only what was touched is cut into words again. */
export class Reader {
  private remembered = new Map<string, Sentence>();
  private readonly texts = new Map<string, readonly Placed[]>();
  private last = nothing;
  private lastMade: Sentence | undefined;

  constructor(private readonly lexicon: Lexicon) {}

  /** The sentences that are the author's own wording: quoted lines, code and what follows a signature mark are left out. */
  read(text: string): readonly Placed[] {
    const known = this.texts.get(text);
    if (known) return known;
    if (this.texts.size >= rememberedTexts) this.texts.clear();
    const made = this.place(text, 0, leftOut(text));
    this.texts.set(text, made);
    return made;
  }

  /** The same of a draft, which is mostly the one before with a line changed. */
  readDraft(text: string): Draft {
    if (this.last.text === text) return this.last;
    const lines = this.linesOf(text);
    const sentences: Placed[] = [];
    for (const line of lines) for (const placed of line.sentences) sentences.push(placed);
    this.last = { text, lines, sentences };
    return this.last;
  }

  forget(): void {
    this.remembered.clear();
    this.texts.clear();
    this.last = nothing;
    this.lastMade = undefined;
  }

  /** Lines at the start and the end that were there before are taken over. */
  private linesOf(text: string): PlacedLine[] {
    const before = this.last.lines;
    const moved = text.length - this.last.text.length;
    const isLonger = before.length > 1 && text.startsWith(this.last.text);
    const lines: PlacedLine[] = isLonger ? before.slice(0, -1) : [];
    let at = isLonger ? (before.at(-1) as PlacedLine).start : 0;
    for (let i = lines.length; i < before.length; i++) {
      const known = before[i] as PlacedLine;
      const end = at + known.line.text.length;
      if (!known.line.alone || !text.startsWith(known.line.text, at)) break;
      if (end < text.length && text.charCodeAt(end) !== newLine) break;
      lines.push(known);
      at = end + 1;
      if (at > text.length) return lines;
    }
    const after: PlacedLine[] = [];
    let to = text.length;
    for (let i = before.length - 1; i >= lines.length; i--) {
      const known = before[i] as PlacedLine;
      const start = known.start + moved;
      if (start <= at || !known.line.alone || text.charCodeAt(start - 1) !== newLine) break;
      if (!text.startsWith(known.line.text, start) || start + known.line.text.length !== to) break;
      after.push(moved === 0 ? known : { start, line: known.line, sentences: movedBy(known.sentences, moved) });
      to = start - 1;
    }
    while (at <= to) {
      let end = text.indexOf('\n', at);
      if (end < 0 || end > to) end = to;
      const line = text.slice(at, end);
      const known = before[lines.length];
      const made = this.grown(line, at, known) ?? (standsAlone(line) ? this.line(line, at, known) : null);
      if (!made) return [this.whole(text)];
      lines.push(made);
      at = end + 1;
    }
    for (let i = after.length - 1; i >= 0; i--) lines.push(after[i] as PlacedLine);
    return lines;
  }

  private line(text: string, start: number, before: PlacedLine | undefined): PlacedLine {
    const plain = isPlain(text);
    const hidden = plain ? [] : leftOut(text);
    const placed = this.place(text, start, hidden).map((made, i) => sameAs(before?.sentences[i], made));
    return placedLine(text, start, hidden, true, plain, placed);
  }

  /** A line that was there before and is longer or shorter at its end: its first sentences are what they were. */
  private grown(text: string, start: number, before: PlacedLine | undefined): PlacedLine | null {
    if (!before?.line.plain || before.start !== start) return null;
    const old = before.line.text;
    const isLonger = text.startsWith(old);
    if (!isLonger && !old.startsWith(text)) return null;
    // What is left out begins with a mark of its own, the longest of eight letters.
    if (isLonger && !isPlain(text.slice(Math.max(0, old.length - 8)))) return null;
    const shared = Math.min(old.length, text.length);
    let kept = 0;
    while (kept + 1 < before.sentences.length && (before.sentences[kept + 1] as Placed).start - start < shared) kept++;
    if (kept === 0) return null;
    const placed = before.sentences.slice(0, kept);
    const from = (before.sentences[kept] as Placed).start - start;
    for (const { start: first, end } of sentencesFrom(text, from))
      placed.push({ start: start + first, end: start + end, sentence: this.sentence(text, first, end, []) });
    const made = placedLine(text, start, [], true, true, placed);
    made.line.grewFrom(before.line, (placed[kept - 1] as Placed).start - start, kept - 1);
    return made;
  }

  private whole(text: string): PlacedLine {
    const hidden = leftOut(text);
    return placedLine(text, 0, hidden, false, false, this.place(text, 0, hidden));
  }

  private place(text: string, offset: number, opaque: readonly Opaque[]): Placed[] {
    const placed: Placed[] = [];
    for (const { start, end } of sentences(text, opaque)) {
      const inside = opaque.length === 0 ? opaque : opaque.filter((one) => one.start < end && one.end > start);
      if (inside.some((hidden) => hidden.start <= start && hidden.end >= end)) continue;
      placed.push({ start: offset + start, end: offset + end, sentence: this.sentence(text, start, end, inside) });
    }
    return placed;
  }

  private sentence(text: string, start: number, end: number, inside: readonly Opaque[]): Sentence {
    const own = text.slice(start, end);
    const hidden =
      inside.length === 0
        ? inside
        : inside.map((stretch) => ({
            start: Math.max(0, stretch.start - start),
            end: Math.min(end, stretch.end) - start,
          }));
    const key = hidden.length ? `${own}\0${hidden.map((stretch) => `${stretch.start}-${stretch.end}`).join()}` : own;
    const known = this.remembered.get(key);
    if (known) return known;
    if (this.remembered.size >= rememberedSentences) this.remembered.clear();
    const made = new Sentence(own, this.lexicon, hidden, this.lastMade);
    // What a sentence was a key ago is not worth its memory.
    const { lastMade } = this;
    if (lastMade && own.length - lastMade.text.length === 1 && own.startsWith(lastMade.text))
      this.remembered.delete(lastMade.text);
    this.lastMade = made;
    this.remembered.set(key, made);
    return made;
  }
}

const newLine = 10;

/** The sentence that stood here before, where it is the same: what is kept by place is kept. */
const sameAs = (before: Placed | undefined, made: Placed): Placed =>
  before?.sentence === made.sentence && before.start === made.start ? before : made;

function placedLine(
  text: string,
  start: number,
  hidden: readonly Opaque[],
  alone: boolean,
  plain: boolean,
  placed: readonly Placed[],
): PlacedLine {
  let rest = '';
  let at = start;
  for (const one of placed) {
    if (one.start > at + 1) rest += ` ${text.slice(at - start, one.start - start)}`;
    at = one.end;
  }
  if (at < start + text.length) rest += ` ${text.slice(at - start)}`;
  const own = placed.map(({ sentence }) => sentence);
  return { start, line: new Line(text, hidden, alone, plain, own, rest.trim()), sentences: placed };
}

const movedBy = (sentences: readonly Placed[], moved: number): Placed[] =>
  sentences.map(({ start, end, sentence }) => ({ start: start + moved, end: end + moved, sentence }));
