import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { PauseScope } from '../coaching/snapshot';
import { createHashedSet } from './hashed-set';
import { logLine } from './log-line';

const hourMs = 3_600_000;

const keptSchema = z.object({
  /** Match patterns of sites. */
  sites: z.array(z.string()),
  /** Everything is quiet until this moment (milliseconds since 1970). */
  until: z.number(),
});
type Kept = z.infer<typeof keptSchema>;

const none: Kept = { sites: [], until: 0 };
const item = storage.defineItem<unknown>('local:pauses', { fallback: none, version: 1 });

/** Where a reply is written. */
export interface Place {
  conversation: string;
  site: string | null;
}

export interface Pauses {
  /** The widest pause that counts there, or null. */
  at(place: Place): Promise<PauseScope | null>;
  pause(scope: PauseScope, place: Place): Promise<void>;
  /** Ends every pause that counts there. */
  resume(place: Place): Promise<void>;
}

/** Remembers where an agent wants quiet; conversations as salted hashes. */
export function createPauses(now = Date.now): Pauses {
  const conversations = createHashedSet('local:paused-conversations');
  let loading: Promise<Kept> | undefined;
  item.watch(() => {
    loading = undefined;
  });
  const kept = (): Promise<Kept> => {
    loading ??= item.getValue().then((value) => {
      const parsed = z.safeParse(keptSchema, value);
      if (!parsed.success) logLine('the stored pauses cannot be read; nothing is paused');
      return parsed.success ? parsed.data : none;
    });
    return loading;
  };
  const keep = async (change: Partial<Kept>) => {
    const next = { ...(await kept()), ...change };
    loading = Promise.resolve(next);
    await item.setValue(next);
  };

  return {
    async at({ conversation, site }) {
      const { sites, until } = await kept();
      if (now() < until) return 'hour';
      if (site !== null && sites.includes(site)) return 'site';
      return conversation && (await conversations.has(conversation)) ? 'conversation' : null;
    },
    async pause(scope, { conversation, site }) {
      if (scope === 'hour') await keep({ until: now() + hourMs });
      else if (scope === 'conversation') await conversations.add(conversation);
      else if (site !== null) await keep({ sites: [...new Set([...(await kept()).sites, site])] });
    },
    async resume({ conversation, site }) {
      const { sites, until } = await kept();
      if (until > 0 || sites.some((one) => one === site))
        await keep({ until: 0, sites: sites.filter((one) => one !== site) });
      if (await conversations.has(conversation)) await conversations.remove(conversation);
    },
  };
}
