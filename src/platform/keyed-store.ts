/** Things that only IndexedDB can keep: file handles and keys. */
const database = 'composure';
const store = 'kept';

export const keptKeys = ['followed-file', 'signing-key'] as const;
type KeptKey = (typeof keptKeys)[number];

export const keepThing = (key: KeptKey, value: unknown): Promise<void> =>
  inStore('readwrite', (things) => things.put(value, key)).then(() => {});

export const keptThing = <T>(key: KeptKey): Promise<T | null> =>
  inStore('readonly', (things) => things.get(key)).then((value) => (value ?? null) as T | null);

export const dropThing = (key: KeptKey): Promise<void> =>
  inStore('readwrite', (things) => things.delete(key)).then(() => {});

async function inStore<T>(mode: IDBTransactionMode, work: (things: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(opened.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    opened.close();
  }
}
