import type { Lexicon } from '../rules/lexicon';
import { leftOut } from './left-out';
import { Sentence } from './sentence';
import { sentences } from './sentences';
import type { Opaque } from './tokens';

/** A sentence with its place in the text it was cut from. */
export interface Placed {
  start: number;
  end: number;
  sentence: Sentence;
}

const rememberedSentences = 4000;

/** Cuts texts into sentences and remembers each by its wording, so that only what was touched is cut into words again. */
export class Reader {
  private remembered = new Map<string, Sentence>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The sentences that are the author's own wording: quoted lines, code and what follows a signature mark are left out. */
  read(text: string): Placed[] {
    const opaque = leftOut(text);
    const placed: Placed[] = [];
    for (const stretch of sentences(text, opaque)) {
      const inside = opaque.filter((hidden) => hidden.start < stretch.end && hidden.end > stretch.start);
      if (inside.some((hidden) => hidden.start <= stretch.start && hidden.end >= stretch.end)) continue;
      placed.push({ ...stretch, sentence: this.sentence(text, stretch.start, stretch.end, inside) });
    }
    return placed;
  }

  forget(): void {
    this.remembered.clear();
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
