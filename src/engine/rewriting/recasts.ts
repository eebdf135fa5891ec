import type { Sentence } from '../text/sentence';
import type { Voice } from './template';

/** A match as a recast sees it. `capture` gives the words a capture took, as they stand in the draft, or null. */
export interface RecastMatch {
  sentence: Sentence;
  first: number;
  end: number;
  voice: Voice;
  capture(name: string): string | null;
}

/** A rewrite that grammar computes: the wording that takes the place of the match, or null where it is not certain. */
export type Recast = (match: RecastMatch) => string | null;

/** All recasts by the name that a pack uses. */
export const recasts: ReadonlyMap<string, Recast> = new Map<string, Recast>();
