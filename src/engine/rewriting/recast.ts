import type { Sentence } from '../text/sentence';
import type { Voice } from './template';

/** A match as a recast sees it. */
export interface RecastMatch {
  sentence: Sentence;
  /** The tokens [first, end) that the wording takes the place of. */
  first: number;
  end: number;
  voice: Voice;
  /** The words that a capture of the pattern took, as they stand in the draft, or null. */
  capture(name: string): string | null;
  /** What the conversation fills in, such as the customer's `problem`, or null. */
  slot(name: string): string | null;
}

/**
 * A rewrite that grammar computes: the wording that takes the place of the match, or null where it is not certain. It is written as
 * it stands inside a sentence (no capital of its own); its end mark, if any, makes it a sentence of its own.
 */
export type Recast = (match: RecastMatch) => string | null;
