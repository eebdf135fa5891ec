/** Something stored, for a page that stays open: read anew at each change. */
export async function createLiveSource<T>(read: () => Promise<T>, ...watches: ((changed: () => void) => unknown)[]) {
  let current = await read();
  const listeners = new Set<() => void>();
  for (const watch of watches)
    watch(async () => {
      current = await read();
      for (const listener of listeners) listener();
    });
  return {
    current: () => current,
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
