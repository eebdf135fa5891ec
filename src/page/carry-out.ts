import type { Coaching } from '../coaching/coaching';
import type { FromCoach } from '../coaching/protocol';
import type { Resolved } from '../coaching/resolve-intent';
import type { Notice } from '../coaching/snapshot';
import type { Edit, Editor } from './editors/editor';

/** What came of an intent; null when there is nothing to say about it. */
export type Outcome = Pick<Notice, 'kind' | 'text'> | null;

export interface Means {
  editor: Editor;
  coaching: Coaching;
  conversation: string;
  say(message: FromCoach): void;
  point(finding: string | null): void;
}

export async function carryOut(resolved: Resolved, means: Means): Promise<Outcome> {
  const { editor, coaching, conversation, say, point } = means;
  switch (resolved.kind) {
    case 'stale':
      return { kind: 'stale' };
    case 'point':
      point(resolved.finding);
      return null;
    case 'dismiss': {
      coaching.dismissed(resolved.finding);
      const { rule, text } = resolved.finding;
      say({ type: 'dismiss', rule, text, conversation });
      return { kind: 'dismissed' };
    }
    case 'apply': {
      const { start, end } = resolved.finding;
      return write(editor, { start, end, text: resolved.text }, 'applied');
    }
    case 'insert': {
      const at = coaching.placeFor(resolved.need.need);
      if (at === null) return { kind: 'copy', text: resolved.text.trim() };
      return write(editor, { start: at, end: at, text: resolved.text }, 'inserted');
    }
    default:
      return resolved satisfies never;
  }
}

async function write(editor: Editor, edit: Edit, done: 'applied' | 'inserted'): Promise<Outcome> {
  if ((await editor.write(edit)) === 'written') return { kind: done };
  return edit.text.trim() ? { kind: 'copy', text: edit.text.trim() } : { kind: 'refused' };
}
