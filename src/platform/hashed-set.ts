import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { logLine } from './log-line';

const keptSchema = z.object({ salt: z.string().check(z.minLength(32)), hashes: z.array(z.string()) });
type Kept = z.infer<typeof keptSchema>;

/** The oldest go first; a conversation that long ago is closed. */
const mostKept = 5000;

/** A set of texts of which nothing but salted hashes is stored. */
export interface HashedSet {
  /** `full` when the browser's storage takes no more; the text then belongs to the set until the browser closes. */
  add(text: string): Promise<'kept' | 'full'>;
  remove(text: string): Promise<void>;
  has(text: string): Promise<boolean>;
  size(): Promise<number>;
  clear(): Promise<void>;
  watch(changed: () => void): () => void;
}

export function createHashedSet(key: `local:${string}`): HashedSet {
  const item = storage.defineItem<Kept>(key, {
    init: () => ({ salt: toHex(crypto.getRandomValues(new Uint8Array(16))), hashes: [] }),
    version: 1,
  });
  let loading: Promise<{ salt: string; hashes: Set<string> }> | undefined;
  /** In the set though storage does not say so yet, or never will since it is full. */
  const fresh = new Set<string>();
  const hashed = new Map<string, Promise<string>>();

  const kept = () => {
    loading ??= item.getValue().then((value) => {
      const { salt, hashes } = keptSchema.parse(value);
      return { salt, hashes: new Set(hashes) };
    });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  item.watch(() => {
    loading = undefined;
    hashed.clear();
  });

  async function hashOf(text: string): Promise<string> {
    const { salt } = await kept();
    const known = hashed.get(text);
    if (known) return known;
    if (hashed.size > mostKept) hashed.clear();
    const digest = crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\0${text}`));
    const hex = digest.then((bytes) => toHex(new Uint8Array(bytes)));
    hashed.set(text, hex);
    return hex;
  }

  async function change(text: string, isIn: boolean): Promise<'kept' | 'full'> {
    try {
      const { salt, hashes: before } = await kept();
      const hash = await hashOf(text);
      const hashes = [...[...before].filter((other) => other !== hash), ...(isIn ? [hash] : [])].slice(-mostKept);
      loading = Promise.resolve({ salt, hashes: new Set(hashes) });
      await item.setValue({ salt, hashes });
      return 'kept';
    } catch (error) {
      loading = undefined;
      logLine('what was dismissed or paused could not be stored', error);
      return 'full';
    }
  }

  /** One change after another, so that none is lost. */
  let last: Promise<unknown> = Promise.resolve();
  const queue = (text: string, isIn: boolean) => {
    const done = last.then(() => change(text, isIn));
    last = done;
    return done;
  };

  return {
    async add(text) {
      fresh.add(text);
      const result = await queue(text, true);
      if (result === 'kept') fresh.delete(text);
      return result;
    },
    async remove(text) {
      fresh.delete(text);
      await queue(text, false);
    },
    size: async () => (await kept()).hashes.size,
    async clear() {
      fresh.clear();
      const { salt } = await kept();
      loading = Promise.resolve({ salt, hashes: new Set() });
      await item.setValue({ salt, hashes: [] });
    },
    watch: (changed) => item.watch(changed),
    async has(text) {
      if (fresh.has(text)) return true;
      const { hashes } = await kept();
      return hashes.size > 0 && hashes.has(await hashOf(text));
    },
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
