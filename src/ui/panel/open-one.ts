import { useState } from 'react';

export interface OpenOne {
  /** The item that is open, if any. */
  id: string | undefined;
  toggle(id: string): void;
  /** For the list's element: while pointer or focus are in it, nothing opens or folds by itself. */
  hold: Record<'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur', () => void>;
}

/**
 * Which one of a list is open: what the agent chose, else what `byItself` names (the first of weight); null leaves all folded.
 * `ids` are all that could be open.
 */
export function useOpenOne(ids: string[], byItself: string | null): OpenOne {
  const [chosen, choose] = useState<string | null>(null);
  const [isFolded, fold] = useState(false);
  const [held, keep] = useState<string | null>(null);
  const there = (id: string | null): string | null => (id !== null && ids.includes(id) ? id : null);
  const id = isFolded ? undefined : (there(chosen) ?? there(held) ?? byItself ?? undefined);
  const hold = () => keep(id ?? null);
  const release = () => keep(null);
  return {
    id,
    toggle(next) {
      fold(next === id);
      choose(next);
    },
    hold: { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release },
  };
}
