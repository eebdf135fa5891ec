/** Everything that Composure keeps, by storage key; tests hold the code to it, and the page for works councils is made from it. */
export const storedThings = [
  { key: 'settings', area: 'local', name: 'settings' },
  { key: 'dismissals', area: 'local', name: 'dismissals' },
  { key: 'pauses', area: 'local', name: 'pauses' },
  { key: 'paused-conversations', area: 'local', name: 'paused_conversations' },
  { key: 'recipes', area: 'local', name: 'recipes' },
  { key: 'studio', area: 'local', name: 'studio' },
  { key: 'packs', area: 'local', name: 'packs' },
  { key: 'pack-text:', area: 'local', name: 'pack_text' },
  { key: 'pack:', area: 'local', name: 'pack' },
  { key: 'followed', area: 'local', name: 'followed' },
  { key: 'insights', area: 'local', name: 'insights' },
  { key: 'shown:', area: 'session', name: 'shown' },
  { key: 'threads', area: 'session', name: 'threads' },
] as const;

/** What the settings page lets a person take away as a file. */
export const exportedThings = ['settings', 'insights'] as const;

/** Whether a key of the browser's storage is on the list; WXT keeps a version beside a key as `key$`. */
export function isListed(area: 'local' | 'session', key: string): boolean {
  const plain = key.replace(/\$$/, '');
  return storedThings.some(
    (thing) => thing.area === area && (thing.key.endsWith(':') ? plain.startsWith(thing.key) : plain === thing.key),
  );
}
