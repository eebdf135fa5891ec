import { type Change, carryStretch } from './change';
import type { Deed, DismissalScope, ShownFinding } from './snapshot';

/** Words that were put into the draft, and where they stand now. */
interface Written {
  deed: Deed;
  start: number;
  end: number;
}

/** What was done in one conversation and can be taken back. Knows no DOM; nothing of it is stored. */
export interface Deeds {
  /** Words were written at `start`; returns the deed. */
  wrote(kind: 'applied' | 'inserted', at: { start: number; was: string; text: string }): Deed;
  dismissed(finding: Pick<ShownFinding, 'rule' | 'text'>, scope: DismissalScope): Deed;
  /** Moves along with the draft; what was edited by hand since can no longer be taken back. */
  carried(change: Change): void;
  /** How to take it back. */
  undoing(id: string): Undoing | null;
  forget(id: string): void;
  forgetDismissals(): void;
  /** Newest first. */
  list(): Deed[];
}

export type Undoing =
  | { kind: 'write'; start: number; end: number; text: string }
  | { kind: 'restore'; rule: string; text: string; scope: DismissalScope };

const most = 30;

export function createDeeds(): Deeds {
  let count = 0;
  let written: Written[] = [];
  let dismissals: { deed: Deed; rule: string; scope: DismissalScope }[] = [];
  const nextId = () => `d${++count}`;
  const age = ({ id }: Deed) => Number(id.slice(1));

  return {
    wrote(kind, { start, was, text }) {
      const deed: Deed = { id: nextId(), kind, text, was };
      written = [...written, { deed, start, end: start + text.length }].slice(-most);
      return deed;
    },
    dismissed({ rule, text }, scope) {
      const deed: Deed = { id: nextId(), kind: 'dismissed', text, was: text, scope };
      dismissals = [...dismissals, { deed, rule, scope }].slice(-most);
      return deed;
    },
    carried(change) {
      written = written.flatMap((one) => carryStretch(one, change) ?? []);
    },
    undoing(id) {
      const one = written.find(({ deed }) => deed.id === id);
      if (one) return { kind: 'write', start: one.start, end: one.end, text: one.deed.was };
      const other = dismissals.find(({ deed }) => deed.id === id);
      return other ? { kind: 'restore', rule: other.rule, text: other.deed.text, scope: other.scope } : null;
    },
    forget(id) {
      written = written.filter(({ deed }) => deed.id !== id);
      dismissals = dismissals.filter(({ deed }) => deed.id !== id);
    },
    forgetDismissals() {
      dismissals = [];
    },
    list: () => [...written, ...dismissals].map(({ deed }) => deed).sort((a, b) => age(b) - age(a)),
  };
}
