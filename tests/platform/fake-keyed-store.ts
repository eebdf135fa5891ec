/** Stands in for IndexedDB, which Node does not have. */
export const keptKeys = ['followed-file', 'signing-key'];

const kept = new Map<string, unknown>();

export const keepThing = async (key: string, value: unknown): Promise<void> => void kept.set(key, value);
export const keptThing = async (key: string): Promise<unknown> => kept.get(key) ?? null;
export const dropThing = async (key: string): Promise<void> => void kept.delete(key);
