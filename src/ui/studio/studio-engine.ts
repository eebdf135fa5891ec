import type { BenchProgress, BenchReport, RepliesColumns, RepliesTable } from '../../coaching/bench';
import type { MacroColumns, MacroReport } from '../../coaching/macro-report';
import type { RuleTrial } from '../../coaching/trial';
import type { Macros, Pack, Rule } from '../../engine/rules/schema';

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
  /** Some of the replies that are held, from all over the file. */
  drawReplies(columns: RepliesColumns, count: number): Promise<string[]>;
  /** Reads a file of macros and holds it until the next one. */
  openMacros(source: File): Promise<{ table: RepliesTable; columns: MacroColumns }>;
  coachMacros(columns: MacroColumns, pack: Pack): Promise<MacroReport>;
  /** Fingerprints of the macros' sentences. */
  macroPrints(columns: MacroColumns, salt: string): Promise<Macros>;
  /** The library as a CSV, with these texts in place of those of their rows. */
  rewrittenMacros(columns: MacroColumns, texts: (readonly [row: number, text: string])[]): Promise<string>;
  /** Null where it was cancelled. */
  review(
    request: BenchRequest,
    onProgress: (progress: BenchProgress) => void,
    signal: AbortSignal,
  ): Promise<BenchReport | null>;
}
