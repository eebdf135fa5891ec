import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { added, type Insights, insightsSchema, noCounts, type RuleCounts } from '../coaching/insights';
import { logLine } from './log-line';
import { readPolicy } from './policy';

const item = storage.defineItem<unknown>('local:insights', { fallback: null });

/** What was counted on this computer; null before anything was. */
export async function readInsights(): Promise<Insights | null> {
  const parsed = z.safeParse(insightsSchema, await item.getValue());
  return parsed.success ? parsed.data : null;
}

export const watchInsights = (changed: () => void): (() => void) => item.watch(changed);

export const forgetInsights = (): Promise<void> => item.removeValue();

/** Where something stands: one draft of one conversation in one frame. */
export type DraftKey = string;

export interface Counting {
  /** The rules that find something in a draft now, one name for each thing found. */
  found(what: 'fired' | 'shown', draft: DraftKey, rules: readonly string[]): void;
  did(what: Exclude<keyof RuleCounts, 'fired' | 'shown'>, rule: string): void;
  /** The draft is gone: what stands in the next one counts anew. */
  over(draft: DraftKey): void;
}

const waitMs = 1000;

/**
 * Counts how rules fare. A draft is reviewed at every keystroke, so that of each rule the most that it found at once is what counts.
 * Nothing is counted where the organisation has turned it off.
 */
export function createCounting(now = () => new Date()): Counting {
  const most = new Map<string, Map<string, number>>();
  let waiting = new Map<string, RuleCounts>();
  let isWaiting = false;

  const write = async () => {
    const news = waiting;
    waiting = new Map();
    isWaiting = false;
    if ((await readPolicy()).insights === false) return;
    const before = (await readInsights()) ?? { since: now().toISOString().slice(0, 10), rules: {} };
    const rules = { ...before.rules };
    for (const [rule, counts] of news) rules[rule] = added(rules[rule] ?? noCounts, counts);
    await item.setValue({ ...before, rules } satisfies Insights);
  };
  const count = (rule: string, counts: Partial<RuleCounts>) => {
    waiting.set(rule, added(waiting.get(rule) ?? noCounts, counts));
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => write().catch((error: unknown) => logLine('nothing could be counted', error)), waitMs);
  };

  return {
    found(what, draft, rules) {
      const key = `${what} ${draft}`;
      const before = most.get(key) ?? new Map<string, number>();
      most.set(key, before);
      const current = new Map<string, number>();
      for (const rule of rules) current.set(rule, (current.get(rule) ?? 0) + 1);
      for (const [rule, times] of current) {
        const more = times - (before.get(rule) ?? 0);
        if (more <= 0) continue;
        before.set(rule, times);
        count(rule, { [what]: more });
      }
    },
    did: (what, rule) => count(rule, { [what]: 1 }),
    over(draft) {
      most.delete(`fired ${draft}`);
      most.delete(`shown ${draft}`);
    },
  };
}
