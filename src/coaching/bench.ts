/** What the test bench of the studio asks for, and what it is told: plain data between a page and its worker. */

/** Past replies as a file holds them, before anybody said which column is which. */
export interface RepliesTable {
  columns: string[];
  rows: number;
  /** The first rows, for choosing columns by what stands in them. */
  sample: string[][];
  guess: RepliesColumns;
}

/** Which column holds what; null where none does. */
export interface RepliesColumns {
  reply: string;
  customer: string | null;
  /** Says who wrote it: what is not an agent's is left out. */
  author: string | null;
}

export interface BenchProgress {
  done: number;
  of: number;
}

/** A finding in a past reply, with as much around it as tells whether it is right. */
export interface BenchSample {
  /** The row of the file, from one. */
  row: number;
  text: string;
  /** Where in `text` it stands. */
  start: number;
  end: number;
  /** `text` after the first suggestion. */
  becomes: string;
}

export interface RuleTally {
  /** `<pack>/<rule>` */
  rule: string;
  /** Replies in which it is found. */
  replies: number;
  samples: BenchSample[];
}

export interface BenchReport {
  replies: number;
  words: number;
  /** Replies in which something is shown to the agent. */
  flagged: number;
  /** The most frequent first. */
  rules: RuleTally[];
  /** Against the packs before an edit; null where there is nothing to compare with. */
  change: BenchChange | null;
}

export interface BenchChange {
  /** Replies flagged before. */
  flaggedBefore: number;
  /** Found now and not before, by rule. */
  appeared: RuleTally[];
  /** Found before and no longer. */
  gone: RuleTally[];
}

/** How many points more of the replies are flagged than before; negative for fewer. */
export const pointsMore = ({ replies, flagged, change }: BenchReport): number =>
  change && replies > 0 ? ((flagged - change.flaggedBefore) / replies) * 100 : 0;
