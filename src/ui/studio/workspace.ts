import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Pack, Rule } from '../../engine/rules/schema';

/** What a supervisor works on: the team's own pack, which builds on those that ship. */
export interface Workspace {
  pack: Pack;
  /** Rules of the team that are switched off; they need not be finished. */
  drafts: Rule[];
  /** The pack as it was last published; null before the first time. */
  published: Pack | null;
}

/** What is kept, and how often it was saved: the number by which one tab notices another. */
export interface KeptWorkspace {
  workspace: Workspace;
  revision: number;
}

/** Where the workspace is kept. */
export interface WorkspaceStore {
  first: KeptWorkspace;
  /** Saves what was made from `revision`; where somebody else has saved since, it does not, and returns theirs. */
  save(workspace: Workspace, revision: number): Promise<{ saved: number } | { theirs: KeptWorkspace }>;
  watch(changed: (kept: KeptWorkspace) => void): () => void;
}

interface Step {
  workspace: Workspace;
  /** The edit that led here, in words. */
  edit: string;
}

interface History {
  past: Step[];
  now: Step;
  future: Step[];
  revision: number;
  /** Another tab has saved something else. */
  theirs: KeptWorkspace | null;
}

type Deed =
  | { do: 'edit'; step: Step }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'saved'; revision: number }
  | { do: 'conflict'; theirs: KeptWorkspace }
  | { do: 'take-theirs'; edit: string }
  | { do: 'keep-mine' };

const mostSteps = 100;

function reduce(history: History, deed: Deed): History {
  const { past, now, future } = history;
  switch (deed.do) {
    case 'edit':
      return { ...history, past: [...past, now].slice(-mostSteps), now: deed.step, future: [] };
    case 'undo': {
      const before = past.at(-1);
      return before ? { ...history, past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
    }
    case 'redo': {
      const [next, ...later] = future;
      return next ? { ...history, past: [...past, now], now: next, future: later } : history;
    }
    case 'saved':
      return { ...history, revision: deed.revision };
    case 'conflict':
      return { ...history, theirs: deed.theirs };
    case 'take-theirs': {
      if (!history.theirs) return history;
      const { workspace, revision } = history.theirs;
      return { past: [...past, now], now: { workspace, edit: deed.edit }, future: [], revision, theirs: null };
    }
    case 'keep-mine':
      return { ...history, revision: history.theirs?.revision ?? history.revision, theirs: null };
    default:
      return deed satisfies never;
  }
}

/** The workspace while it is worked on: every edit is saved at once, and can be undone. */
export interface WorkspaceInHand {
  workspace: Workspace;
  /** `edit` says what it was, for the buttons that undo and redo. */
  change(edit: string, make: (before: Workspace) => Workspace): void;
  /** What would be undone or done again; null where there is nothing. */
  undoes: string | null;
  redoes: string | null;
  undo(): void;
  redo(): void;
  /** Another tab has saved something else: nothing of this one is saved until one of the two is chosen. */
  isOvertaken: boolean;
  takeTheirs(edit: string): void;
  keepMine(): void;
}

export function useWorkspace(store: WorkspaceStore): WorkspaceInHand {
  const [history, act] = useReducer(reduce, store.first, ({ workspace, revision }) => ({
    past: [],
    now: { workspace, edit: '' },
    future: [],
    revision,
    theirs: null,
  }));
  const { past, now, future, revision, theirs } = history;
  useSaving(store, now.workspace, revision, theirs !== null, act);
  return useMemo(
    () => ({
      workspace: now.workspace,
      change: (edit, make) => act({ do: 'edit', step: { workspace: make(now.workspace), edit } }),
      undoes: past.length > 0 ? now.edit : null,
      redoes: future[0]?.edit ?? null,
      undo: () => act({ do: 'undo' }),
      redo: () => act({ do: 'redo' }),
      isOvertaken: theirs !== null,
      takeTheirs: (edit) => act({ do: 'take-theirs', edit }),
      keepMine: () => act({ do: 'keep-mine' }),
    }),
    [past, now, future, theirs],
  );
}

/** Saves each new state, one after the other; notices when somebody else has saved. */
function useSaving(
  store: WorkspaceStore,
  workspace: Workspace,
  revision: number,
  isOvertaken: boolean,
  act: (deed: Deed) => void,
): void {
  const saved = useRef(store.first.workspace);
  const known = useRef(revision);
  const busy = useRef(false);
  known.current = Math.max(known.current, revision);
  const save = useCallback(async () => {
    if (busy.current || saved.current === workspace || isOvertaken) return;
    busy.current = true;
    const answer = await store.save(workspace, known.current);
    busy.current = false;
    if ('theirs' in answer) return act({ do: 'conflict', theirs: answer.theirs });
    saved.current = workspace;
    known.current = answer.saved;
    act({ do: 'saved', revision: answer.saved });
  }, [store, workspace, isOvertaken, act]);
  // `revision` changes with every save: what was edited meanwhile goes next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => void save(), [save, revision]);
  useEffect(
    () =>
      store.watch((kept) => {
        if (kept.revision > known.current && !busy.current) act({ do: 'conflict', theirs: kept });
      }),
    [store, act],
  );
}
