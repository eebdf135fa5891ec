import type { Dismissal } from '../coaching/protocol';
import { createHashedSet } from './hashed-set';
import { logLine } from './log-line';

/** A dismissal that belongs to a conversation; whole rules are turned off in the settings. */
export type KeptDismissal = Dismissal & { scope: 'here' | 'conversation' };

export interface Dismissals {
  /** `full` when the browser's storage takes no more; it is then kept until the browser closes. */
  add(dismissal: KeptDismissal): Promise<'kept' | 'full'>;
  takeBack(dismissal: KeptDismissal): Promise<void>;
  without<F extends { rule: string; text: string }>(findings: F[], conversation: string): Promise<F[]>;
}

/** Remembers dismissals as salted hashes: what is stored tells nobody what was written. */
export function createDismissals(): Dismissals {
  const kept = createHashedSet('local:dismissals');
  return {
    add: (dismissal) => kept.add(keyOf(dismissal)),
    takeBack: (dismissal) => kept.remove(keyOf(dismissal)),
    async without(findings, conversation) {
      try {
        const dismissed = await Promise.all(
          findings.map(async ({ rule, text }) => {
            const about = { rule, text, conversation };
            return (
              (await kept.has(keyOf({ ...about, scope: 'here' }))) ||
              (await kept.has(keyOf({ ...about, scope: 'conversation' })))
            );
          }),
        );
        return findings.filter((_, index) => !dismissed[index]);
      } catch (error) {
        logLine('dismissals could not be read', error);
        return findings;
      }
    },
  };
}

/** Builds before 0.2 knew only the words in a conversation; their keys are still those of `here`. */
function keyOf({ scope, rule, text, conversation }: KeptDismissal): string {
  return JSON.stringify(scope === 'here' ? [rule, text.trim(), conversation] : [rule, conversation]);
}
