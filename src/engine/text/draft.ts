import type { Lexicon } from '../rules/lexicon';
import { leftOut, standsAlone } from './left-out';
import { Line } from './line';
import { Sentence } from './sentence';
import { sentences } from './sentences';
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
    this.last = { text, lines, sentences: lines.flatMap((line) => line.sentences) };
    return this.last;
  }

  forget(): void {
    this.remembered.clear();
    this.texts.clear();
    this.last = nothing;
  }

  /** Lines at the start and the end that were there before are taken over. */
  private linesOf(text: string): PlacedLine[] {
    const before = this.last.lines;
    const moved = text.length - this.last.text.length;
    const lines: PlacedLine[] = [];
    let at = 0;
    for (const known of before) {
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
      if (!standsAlone(line)) return [this.whole(text)];
      lines.push(this.line(line, at));
      at = end + 1;
    }
    for (let i = after.length - 1; i >= 0; i--) lines.push(after[i] as PlacedLine);
    return lines;
  }

  private line(text: string, start: number): PlacedLine {
    const line = new Line(text, leftOut(text), true);
    return { start, line, sentences: this.place(text, start, line.leftOut) };
  }

  private whole(text: string): PlacedLine {
    const line = new Line(text, leftOut(text), false);
    return { start: 0, line, sentences: this.place(text, 0, line.leftOut) };
  }

  private place(text: string, offset: number, opaque: readonly Opaque[]): Placed[] {
    const placed: Placed[] = [];
    for (const { start, end } of sentences(text, opaque)) {
      const inside = opaque.filter((hidden) => hidden.start < end && hidden.end > start);
      if (inside.some((hidden) => hidden.start <= start && hidden.end >= end)) continue;
      placed.push({ start: offset + start, end: offset + end, sentence: this.sentence(text, start, end, inside) });
    }
    return placed;
  }

  private sentence(text: string, start: number, end: number, inside: readonly Opaque[]): Sentence {
    const own = text.slice(start, end);
    const hidden = inside.map((stretch) => ({
      start: Math.max(0, stretch.start - start),
      end: Math.min(end, stretch.end) - start,
    }));
    const key = hidden.length ? `${own}\0${hidden.map((stretch) => `${stretch.start}-${stretch.end}`).join()}` : own;
    const known = this.remembered.get(key);
    if (known) return known;
    if (this.remembered.size >= rememberedSentences) this.remembered.clear();
    const made = new Sentence(own, this.lexicon, hidden);
    this.remembered.set(key, made);
    return made;
  }
}

const newLine = 10;

const movedBy = (sentences: readonly Placed[], moved: number): Placed[] =>
  sentences.map(({ start, end, sentence }) => ({ start: start + moved, end: end + moved, sentence }));
