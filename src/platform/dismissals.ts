import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { logLine } from './log-line';

/** One finding that an agent does not want to see again in this conversation. */
export interface Dismissal {
  rule: string;
  text: string;
  conversation: string;
}

const keptSchema = z.object({ salt: z.string().check(z.minLength(32)), hashes: z.array(z.string()) });
type Kept = z.infer<typeof keptSchema>;

const item = storage.defineItem<Kept>('local:dismissals', {
  init: () => ({ salt: toHex(crypto.getRandomValues(new Uint8Array(16))), hashes: [] }),
  version: 1,
});

/** The oldest go first; a conversation that long ago is closed. */
const mostKept = 5000;

export interface Dismissals {
  /** `full` when the browser's storage takes no more; it is then kept until the browser closes. */
  add(dismissal: Dismissal): Promise<'kept' | 'full'>;
  without<F extends { rule: string; text: string }>(findings: F[], conversation: string): Promise<F[]>;
}

/** Remembers dismissals as salted hashes: what is stored tells nobody what was written. */
export function createDismissals(): Dismissals {
  let loading: Promise<Kept> | undefined;
  const fresh = new Set<string>();
  const hashes = new Map<string, Promise<string>>();

  const kept = async (): Promise<Kept> => {
    loading ??= item.getValue().then((value) => keptSchema.parse(value));
    return loading;
  };
  item.watch(() => {
    loading = undefined;
    hashes.clear();
  });

  async function hashOf(key: string): Promise<string> {
    const { salt } = await kept();
    const known = hashes.get(key);
    if (known) return known;
    if (hashes.size > mostKept) hashes.clear();
    const hash = crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\0${key}`));
    const hex = hash.then((bytes) => toHex(new Uint8Array(bytes)));
    hashes.set(key, hex);
    return hex;
  }

  let last: Promise<unknown> = Promise.resolve();

  async function store(key: string): Promise<'kept' | 'full'> {
    try {
      const { salt, hashes: before } = await kept();
      const hash = await hashOf(key);
      const next = { salt, hashes: [...before.filter((other) => other !== hash), hash].slice(-mostKept) };
      loading = Promise.resolve(next);
      await item.setValue(next);
      return 'kept';
    } catch (error) {
      loading = undefined;
      logLine('a dismissal could not be stored', error);
      return 'full';
    }
  }

  return {
    add(dismissal) {
      const key = keyOf(dismissal);
      fresh.add(key);
      const stored = last.then(() => store(key));
      last = stored;
      return stored;
    },
    async without(findings, conversation) {
      if (findings.length === 0) return findings;
      const keyed = findings.map((finding) => ({
        finding,
        key: keyOf({ rule: finding.rule, text: finding.text, conversation }),
      }));
      const open = keyed.filter(({ key }) => !fresh.has(key));
      const stored = await kept().then(
        (value) => new Set(value.hashes),
        (error) => {
          logLine('dismissals could not be read', error);
          return new Set<string>();
        },
      );
      if (stored.size === 0) return open.map(({ finding }) => finding);
      const dismissed = await Promise.all(open.map(async ({ key }) => stored.has(await hashOf(key))));
      return open.filter((_, index) => !dismissed[index]).map(({ finding }) => finding);
    },
  };
}

function keyOf({ rule, text, conversation }: Dismissal): string {
  return JSON.stringify([rule, text, conversation]);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
