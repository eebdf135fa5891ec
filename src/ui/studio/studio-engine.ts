import type { BenchProgress, BenchReport, RepliesColumns, RepliesTable } from '../../coaching/bench';
import type { RuleTrial } from '../../coaching/trial';
import type { Pack, Rule } from '../../engine/rules/schema';

export interface BenchRequest {
  columns: RepliesColumns;
  /** The team's pack to compare with; null for no comparison. */
  before: Pack | null;
  after: Pack;
}

/** A stretch of a text that may be about a person. */
export interface PersonalStretch {
  start: number;
  end: number;
  text: string;
  kind: 'email' | 'phone' | 'order' | 'card' | 'iban' | 'name';
}

/** The engine as the studio asks it: somewhere off the page's own thread. */
export interface StudioEngine {
  tryRule(pack: Pack, rule: Rule, text: string): Promise<RuleTrial>;
  personalData(text: string): Promise<PersonalStretch[]>;
  /** Reads a file of past replies and holds it until the next one. */
  openReplies(source: File | string): Promise<RepliesTable>;
  /** Null where it was cancelled. */
  review(
    request: BenchRequest,
    onProgress: (progress: BenchProgress) => void,
    signal: AbortSignal,
  ): Promise<BenchReport | null>;
}
