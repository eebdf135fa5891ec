import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { dropThing, keepThing, keptThing } from './keyed-store';
import { logLine } from './log-line';
import { readPolicy } from './policy';
import type { createTeamPacks, PackFault } from './team-packs';

/** Opens a signed pack file; the packs room has it. */
export type OpenPack = (
  text: string,
  file: string,
) => Promise<{ pack: string; key: string | null } | { faults: PackFault[] }>;

/** How following stands: `ask` where the browser wants the person to allow reading the file once more. */
export const followStates = ['none', 'followed', 'ask', 'gone', 'refused'] as const;
const statusSchema = z.object({
  state: z.enum(followStates),
  file: z.string(),
  /** The fingerprint of the key that all later files must be signed with. */
  key: z.nullable(z.string()),
  /** The pack's id, while one is in force. */
  id: z.nullable(z.string()),
  /** When the file was last read, as the file's own date. */
  modified: z.nullable(z.number()),
  faults: z.array(z.object({ file: z.string(), rule: z.string(), field: z.string(), message: z.string() })),
});
export type FollowStatus = z.infer<typeof statusSchema>;

const nothing: FollowStatus = { state: 'none', file: '', key: null, id: null, modified: null, faults: [] };
const item = storage.defineItem<unknown>('local:followed', { fallback: nothing });

export async function readFollowStatus(): Promise<FollowStatus> {
  const parsed = z.safeParse(statusSchema, await item.getValue());
  return parsed.success ? parsed.data : nothing;
}

export const watchFollowStatus = (changed: () => void): (() => void) => item.watch(changed);

/** A file that a person picked, as far as it is used here; browsers keep such handles in IndexedDB. */
export interface FileHandle {
  name: string;
  getFile(): Promise<Pick<File, 'text' | 'lastModified' | 'size'>>;
  /** Files of the browser's own need no permission, and have no such thing. */
  queryPermission?(options: { mode: 'read' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'read' }): Promise<PermissionState>;
}

/** Above this nothing is read: a pack may have four million letters, which signed and written as JSON are more. */
const mostBytes = 20_000_000;

/** A browser that stays open for days has the newest file on the day it was published. */
const oldestLookMs = 4 * 3_600_000;

interface FollowNeeds {
  open: OpenPack;
  packs: Pick<ReturnType<typeof createTeamPacks>, 'take' | 'remove'>;
  now?: () => number;
}

/**
 * Follows one signed pack file on a drive that the team shares: read at every start of the background, whenever the panel opens, and while
 * somebody writes, every few hours. Nobody needs it at another time, and a timer would be one permission more.
 */
export function createFollowing({ open, packs, now = Date.now }: FollowNeeds) {
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function readFile(handle: FileHandle, before: FollowStatus): Promise<FollowStatus> {
    const file = handle.name;
    const refused = (faults: PackFault[]): FollowStatus => ({ ...before, file, state: 'refused', faults });
    const permission = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
    if (permission !== 'granted') return { ...before, file, state: 'ask' };
    const found = await handle.getFile().catch(() => null);
    if (!found) return { ...before, file, state: 'gone' };
    if (found.lastModified === before.modified && before.state === 'followed') return before;
    const oneFault = (field: string, message: string) => refused([{ file, rule: '', field, message }]);
    if (found.size > mostBytes)
      return oneFault('', `has ${Math.round(found.size / 1e6)} MB, and may have ${mostBytes / 1e6}: it is no pack`);
    const opened = await open(await found.text(), file);
    if ('faults' in opened) return refused(opened.faults);
    const { packKey } = await readPolicy();
    if (opened.key === null)
      return oneFault('signature', 'is missing: only a pack that was signed in the studio can be followed');
    if (packKey !== undefined && opened.key !== packKey)
      return oneFault('key', 'is not the one that your organisation has named: ask who published this file');
    if (packKey === undefined && before.key !== null && opened.key !== before.key)
      return oneFault(
        'key',
        'is another one than before: ask who published this file, and pick it again if that is right',
      );
    const taken = await packs.take('followed', file, opened.pack);
    if ('faults' in taken) return refused(taken.faults);
    const { id } = taken;
    if (before.id !== null && before.id !== id) await packs.remove('followed', before.id);
    return { state: 'followed', file, key: opened.key, id, modified: found.lastModified, faults: [] };
  }

  async function look(handle: FileHandle | null, before: FollowStatus): Promise<FollowStatus> {
    if (!handle) return before;
    const after = await readFile(handle, before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await item.setValue(after);
    return after;
  }

  return {
    /** Follows a file from now on, whoever signed it. */
    async follow(handle: FileHandle): Promise<FollowStatus> {
      await keepThing('followed-file', handle);
      const { id } = await readFollowStatus();
      return look(handle, { ...nothing, id });
    },
    /** Reads the file again, if there is one and it has changed. What cannot be read leaves in force what was. */
    async refresh(): Promise<FollowStatus> {
      lookedAt = now();
      const before = await readFollowStatus();
      try {
        return await look(await keptThing<FileHandle>('followed-file'), before);
      } catch (error) {
        logLine('the followed pack could not be read', error);
        return before;
      }
    },
    /** The same, where the last look was long ago; costs nothing where it was not. */
    async refreshWhenDue(): Promise<void> {
      if (now() - lookedAt >= oldestLookMs) await this.refresh();
    },
    /** Asks the person to let the browser read the file again; from a click. */
    async allow(): Promise<FollowStatus> {
      const handle = await keptThing<FileHandle>('followed-file');
      await handle?.requestPermission?.({ mode: 'read' });
      return this.refresh();
    },
    async unfollow(): Promise<void> {
      const { id } = await readFollowStatus();
      await dropThing('followed-file');
      await item.setValue(nothing);
      if (id !== null) await packs.remove('followed', id);
    },
  };
}
