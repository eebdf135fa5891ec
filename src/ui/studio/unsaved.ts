import { createContext, useContext, useEffect, useRef } from 'react';

/** What is being written and not yet saved; null where there is nothing. */
export interface Unsaved {
  set(save: (() => void) | null): void;
}

export const UnsavedContext = createContext<Unsaved>({ set: () => {} });

/** Says that there are unsaved edits here, and how they are saved: whoever leaves is asked first. Returns what to call when they are settled. */
export function useUnsaved(isUnsaved: boolean, save: () => void): () => void {
  const unsaved = useContext(UnsavedContext);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isUnsaved) return;
    unsaved.set(() => latest.current());
    return () => unsaved.set(null);
  }, [isUnsaved, unsaved]);
  return () => unsaved.set(null);
}
