import type { Intent } from './intent';
import { safeFindings } from './safe-findings';
import type { DismissalScope, ShownFinding, ShownNeed, Snapshot } from './snapshot';

/** What an intent comes to in the present draft; `stale` when what was asked for is no longer what it was shown as. */
export type Resolved =
  | { kind: 'apply'; finding: ShownFinding; text: string }
  | { kind: 'insert'; need: ShownNeed; text: string }
  | { kind: 'dismiss'; finding: ShownFinding; scope: DismissalScope }
  | { kind: 'undo'; deed: string }
  | { kind: 'restore-all' }
  | { kind: 'preview'; isOn: boolean }
  /** In the order of the draft; none overlaps another. */
  | { kind: 'apply-all'; findings: ShownFinding[] }
  | { kind: 'point'; finding: string | null }
  | { kind: 'stale' };

const stale: Resolved = { kind: 'stale' };

/**
 * Binds an intent to the present snapshot. It was made for `then`, the snapshot of the draft that it names: where that draft has
 * changed since, it holds only if the same words still stand and the suggestion still is the same.
 */
export function resolveIntent(intent: Intent, now: Snapshot, then: Snapshot | undefined): Resolved {
  if (intent.conversation !== now.conversation) return stale;
  if (intent.kind === 'point') return { kind: 'point', finding: intent.finding };
  if (intent.kind === 'undo')
    return now.deeds.some(({ id }) => id === intent.deed) ? { kind: 'undo', deed: intent.deed } : stale;
  if (intent.kind === 'restore-all') return { kind: 'restore-all' };
  if (intent.kind === 'preview') return { kind: 'preview', isOn: intent.isOn };
  if (intent.kind === 'apply-all')
    return now.preview && now.draft === intent.draft
      ? { kind: 'apply-all', findings: safeFindings(now.findings) }
      : stale;
  if (intent.kind === 'insert') {
    const need = now.needs.find((other) => other.need === intent.need);
    const shown = then?.needs.find((other) => other.need === intent.need)?.suggestions[intent.suggestion]?.text;
    const current = need?.suggestions[intent.suggestion]?.text;
    if (!need || current === undefined || current !== shown || need.state === 'met') return stale;
    return { kind: 'insert', need, text: intent.text ?? current };
  }
  const finding = now.findings.find(({ id }) => id === intent.finding);
  const shown = then?.findings.find(({ id }) => id === intent.finding);
  if (!finding || !shown || finding.text !== shown.text) return stale;
  if (intent.kind === 'dismiss') return { kind: 'dismiss', finding, scope: intent.scope };
  const text = finding.suggestions[intent.suggestion]?.text;
  if (text === undefined || text !== shown.suggestions[intent.suggestion]?.text) return stale;
  return { kind: 'apply', finding, text: intent.text ?? text };
}
