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

/** What is quiet at a moment. Of conversations nothing but their number is known. */
interface PausedNow {
  sites: string[];
  /** Until when everything is (milliseconds since 1970); null when it is not. */
  until: number | null;
  conversations: number;
}

/** One line of that. */
type PausedLine = { site: string } | 'hour' | 'conversations';

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
  now(): Promise<PausedNow>;
  /** Ends what one line of `now` is about, wherever the agent is. */
  end(line: PausedLine): Promise<void>;
  /** Calls `changed` when a pause begins or ends, by whatever hand. */
  watch(changed: () => void): () => void;
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
    async now() {
      const { sites, until } = await kept();
      return { sites, until: now() < until ? until : null, conversations: await conversations.size() };
    },
    async end(line) {
      if (line === 'conversations') await conversations.clear();
      else if (line === 'hour') await keep({ until: 0 });
      else await keep({ sites: (await kept()).sites.filter((site) => site !== line.site) });
    },
    watch(changed) {
      const ends = [item.watch(changed), conversations.watch(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
    async resume({ conversation, site }) {
      const { sites, until } = await kept();
      if (until > 0 || sites.some((one) => one === site))
        await keep({ until: 0, sites: sites.filter((one) => one !== site) });
      if (await conversations.has(conversation)) await conversations.remove(conversation);
    },
  };
}
