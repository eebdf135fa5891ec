import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Pack, Rule } from '../engine/rules/schema';
import { logLine } from './log-line';

/** What a supervisor works on; see src/ui/studio/workspace.ts. */
interface Workspace {
  pack: Pack;
  drafts: Rule[];
  published: Pack | null;
}

interface Kept {
  workspace: Workspace;
  revision: number;
}

/** Rules that are being written need not be finished, nor a pack whose name was just deleted: the rest was written by this code. */
const rules = z.array(z.looseObject({ id: z.string(), kind: z.string() }));
const pack = z.looseObject({ format: z.literal('composure-pack'), id: z.string(), name: z.string(), rules });
const keptSchema = z.object({
  revision: z.int(),
  workspace: z.looseObject({ pack, drafts: rules, published: z.nullable(pack) }),
});

const item = storage.defineItem<unknown>('local:studio', { fallback: null });

/** The studio's workspace on this computer. `first` stands where nothing was saved yet. */
export async function createStudioStore(first: Workspace) {
  const read = async (): Promise<Kept> => {
    const kept = await item.getValue();
    if (kept === null) return { workspace: first, revision: 0 };
    const parsed = keptSchema.safeParse(kept);
    if (parsed.success) return parsed.data as unknown as Kept;
    logLine('the studio cannot read what it kept; it is left as it is until something is saved');
    return { workspace: first, revision: 0 };
  };
  return {
    first: await read(),
    /** One tab after the other, across all of them, so that a tab always sees what another has saved. */
    save: (workspace: Workspace, revision: number): Promise<{ saved: number } | { theirs: Kept }> =>
      navigator.locks.request('composure-studio', async () => {
        const theirs = await read();
        if (theirs.revision !== revision) return { theirs };
        await item.setValue({ workspace, revision: revision + 1 });
        return { saved: revision + 1 };
      }),
    watch: (changed: (kept: Kept) => void): (() => void) => item.watch(async () => changed(await read())),
  };
}
