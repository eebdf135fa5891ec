import { changeBetween } from '../coaching/change';
import type { Coaching } from '../coaching/coaching';
import type { FromCoach } from '../coaching/protocol';
import type { Resolved } from '../coaching/resolve-intent';
import type { Deed, Notice } from '../coaching/snapshot';
import type { Edit, Editor } from './editors/editor';

/** What came of an intent; null when there is nothing to say about it. */
export type Outcome = Pick<Notice, 'kind' | 'text' | 'scope' | 'deed'> | null;

export interface Means {
  editor: Editor;
  coaching: Coaching;
  conversation: string;
  say(message: FromCoach): void;
  /** Something was written: the draft has to be read again before anything else. */
  look(): void;
  point(finding: string | null): void;
  preview(isOn: boolean): void;
}

export async function carryOut(resolved: Resolved, means: Means): Promise<Outcome> {
  const { coaching, conversation, say, point, preview } = means;
  switch (resolved.kind) {
    case 'stale':
      return { kind: 'stale' };
    case 'point':
      point(resolved.finding);
      return null;
    case 'preview':
      preview(resolved.isOn);
      return null;
    case 'dismiss': {
      const { finding, scope } = resolved;
      const { rule, text } = finding;
      coaching.dismissed(finding, scope);
      say({ type: 'dismiss', scope, rule, text, conversation });
      return { kind: 'dismissed', scope, deed: coaching.deeds.dismissed(finding, scope).id };
    }
    case 'restore-all':
      coaching.restoredAll();
      say({ type: 'restore-all', conversation });
      return { kind: 'undone' };
    case 'apply': {
      const { start, end, text: was, rule } = resolved.finding;
      return write({ start, end, text: resolved.text }, was, { kind: 'applied', rule }, means);
    }
    case 'insert': {
      const at = coaching.placeFor(resolved.need.need);
      if (at === null) return { kind: 'copy', text: resolved.text.trim() };
      return write(
        { start: at, end: at, text: resolved.text },
        '',
        { kind: 'inserted', rule: resolved.need.rule },
        means,
      );
    }
    case 'apply-all': {
      // From the end, so that what is still to be written stays where it was.
      let last: Outcome = null;
      for (const { start, end, text: was, rule, suggestions } of resolved.findings.toReversed()) {
        last = await write({ start, end, text: suggestions[0]?.text ?? was }, was, { kind: 'applied', rule }, means);
        if (last?.kind !== 'applied') return last;
      }
      return last && { kind: 'applied-all' };
    }
    case 'undo':
      return takeBack(resolved.deed, means);
    default:
      return resolved satisfies never;
  }
}

async function takeBack(id: string, { editor, coaching, conversation, say, look }: Means): Promise<Outcome> {
  const undoing = coaching.deeds.undoing(id);
  if (!undoing) return { kind: 'stale' };
  if (undoing.kind === 'restore') {
    const { rule, text, scope } = undoing;
    coaching.restored({ rule, text }, scope);
    say({ type: 'restore', scope, rule, text, conversation });
  } else {
    const { start, end, text } = undoing;
    if ((await editor.write({ start, end, text })) !== 'written') return { kind: 'refused' };
    look();
  }
  coaching.deeds.forget(id);
  return { kind: 'undone' };
}

async function write(
  edit: Edit,
  was: string,
  { kind, rule }: { kind: Extract<Deed['kind'], 'applied' | 'inserted'>; rule: string },
  { editor, coaching, say, look }: Means,
): Promise<Outcome> {
  const { start, text } = edit;
  const before = coaching.draft;
  if ((await editor.write(edit)) !== 'written')
    return text.trim() ? { kind: 'copy', text: text.trim() } : { kind: 'refused' };
  say({ type: 'used', rule });
  look();
  const after = coaching.draft;
  if (after.slice(start, start + text.length) === text)
    return { kind, deed: coaching.deeds.wrote(kind, { start, was, text }).id };
  // The editor has drawn breaks or spaces in its own way; what it made of them is what can be taken back.
  const change = changeBetween(before, after);
  const made = after.slice(change.start, change.start + change.length);
  const stood = before.slice(change.start, change.end);
  return { kind, deed: coaching.deeds.wrote(kind, { start: change.start, was: stood, text: made }).id };
}
