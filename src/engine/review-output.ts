import type { Category, Level, NeedName } from './vocabulary';

/** Wording that replaces a finding or meets a need. `blanks` names the `[…]` in it that are for the agent to fill. */
export interface Suggestion {
  text: string;
  blanks: string[];
  /** What the agent has to know before offering an approved remedy. */
  note?: string;
}

/**
 * A stretch of the draft that will land badly. Offsets are UTF-16 code units, end exclusive. Applying a suggestion replaces
 * exactly [start, end). `mark` is the shorter part to highlight, where it differs.
 */
export interface Finding {
  start: number;
  end: number;
  text: string;
  mark?: { start: number; end: number };
  category: Category;
  /** `<pack>/<rule>` */
  rule: string;
  level: Level;
  gate?: true;
  /** One of the next two sentences could still make it needless. */
  waits?: true;
  say: string;
  why: string;
  source: string;
  suggestions: Suggestion[];
}

/** Something that this reply to this customer ought to contain. */
export interface Need {
  need: NeedName;
  state: 'met' | 'missing' | 'not-due';
  level: Level;
  rule: string;
  because: string;
  /** Where a suggestion is to be put into the draft: text is inserted at `at`, with the line breaks it needs already in it. */
  insertAt?: number;
  suggestions: Suggestion[];
}

/** What the customer's messages say. */
export interface Reading {
  complaint: boolean;
  failure: boolean;
  /** 0 neutral or positive, 1 mildly put out, 2 clearly upset, 3 furious. */
  emotion: 0 | 1 | 2 | 3;
  abusive: boolean;
  /** The problem in the customer's own words, persons not turned; null where no clause says it. */
  problem: string | null;
}

/** Everything the engine has to say about one draft. */
export interface Review {
  findings: Finding[];
  needs: Need[];
  reading: Reading;
  /**
   * The draft's language (ISO 639-1; `und` where it is not certain which), where none of the packs is for it: then there are slips
   * and nothing else. Left out where a pack is for it.
   */
  language?: string;
}
