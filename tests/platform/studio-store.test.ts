import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createStudioStore } from '../../src/platform/studio-store';
import { emptyPack } from '../../src/ui/studio/team-rules';

beforeEach(() => {
  fakeBrowser.reset();
  // Node has no locks for tabs to share.
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
});

const named = (name: string) => ({ pack: emptyPack(name), drafts: [], published: null });
const open = () => createStudioStore(named('First'));

describe('the store of the studio', () => {
  it('holds what was saved, for the next time', async () => {
    expect(await (await open()).save(named('Ours'), 0)).toEqual({ saved: 1 });
    expect((await open()).first).toEqual({ workspace: named('Ours'), revision: 1 });
  });

  it('lets no tab save over what another has saved since', async () => {
    const [one, other] = [await open(), await open()];
    await one.save(named('One'), 0);
    expect(await other.save(named('Other'), 0)).toEqual({ theirs: { workspace: named('One'), revision: 1 } });
    expect((await open()).first.workspace.pack.name).toBe('One');
  });

  it('tells the other tab', async () => {
    const changed = vi.fn();
    const other = await open();
    other.watch(changed);
    await (await open()).save(named('One'), 0);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ workspace: named('One'), revision: 1 }));
  });

  it('begins anew where what is kept cannot be read', async () => {
    await fakeBrowser.storage.local.set({ studio: { revision: 3, workspace: 'nonsense' } });
    expect((await open()).first.workspace.pack.name).toBe('First');
  });
});
