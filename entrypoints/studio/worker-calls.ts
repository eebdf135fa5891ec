import type { BenchProgress, BenchReport, RepliesTable } from '../../src/coaching/bench';
import type { RuleTrial } from '../../src/coaching/trial';
import type { Pack, Rule } from '../../src/engine/rules/schema';
import type { BenchRequest, PersonalStretch } from '../../src/ui/studio/studio-engine';

/** What the studio's page may ask of its worker. */
export interface WorkerCalls {
  tryRule(pack: Pack, rule: Rule, text: string): RuleTrial;
  personalData(text: string): PersonalStretch[];
  openReplies(source: File | string): Promise<RepliesTable>;
  review(request: BenchRequest): Promise<BenchReport>;
}

export type ToWorker =
  | { id: number; call: keyof WorkerCalls; args: Parameters<WorkerCalls[keyof WorkerCalls]> }
  | { id: number; cancel: true };

export type FromWorker =
  | { id: number; result: unknown }
  | { id: number; error: string }
  | { id: number; progress: BenchProgress };
