import type { BenchProgress, BenchReport, RepliesColumns, RepliesTable } from '../../src/coaching/bench';
import type { MacroColumns, MacroReport } from '../../src/coaching/macro-report';
import type { RuleTrial } from '../../src/coaching/trial';
import type { Macros, Pack, Rule } from '../../src/engine/rules/schema';
import type { PackFault } from '../../src/ui/studio/pack/pack-desk';
import type { BenchRequest, PersonalStretch } from '../../src/ui/studio/studio-engine';

/** What the studio's page may ask of its worker. */
export interface WorkerCalls {
  tryRule(pack: Pack, rule: Rule, text: string): RuleTrial;
  personalData(text: string): PersonalStretch[];
  openReplies(source: File | string): Promise<RepliesTable>;
  drawReplies(columns: RepliesColumns, count: number): string[];
  openMacros(source: File): Promise<{ table: RepliesTable; columns: MacroColumns }>;
  coachMacros(columns: MacroColumns, pack: Pack): MacroReport;
  macroPrints(columns: MacroColumns, salt: string): Macros;
  rewrittenMacros(columns: MacroColumns, texts: (readonly [row: number, text: string])[]): string;
  read(text: string, file: string): Promise<{ pack: Pack } | { faults: PackFault[] }>;
  review(request: BenchRequest): Promise<BenchReport>;
}

export type ToWorker =
  | { id: number; call: keyof WorkerCalls; args: Parameters<WorkerCalls[keyof WorkerCalls]> }
  | { id: number; cancel: true };

export type FromWorker =
  | { id: number; result: unknown }
  | { id: number; error: string }
  | { id: number; progress: BenchProgress };
