// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyPack } from '../../src/ui/studio/team-rules';
import { type KeptWorkspace, useWorkspace, type Workspace, type WorkspaceStore } from '../../src/ui/studio/workspace';

afterEach(cleanup);

const named = (name: string): Workspace => ({ pack: emptyPack(name), drafts: [], published: null });

function open() {
  let tell: (kept: KeptWorkspace) => void = () => {};
  const store: WorkspaceStore = {
    first: { workspace: named('First'), revision: 1 },
    save: vi.fn(async (_, revision: number) => ({ saved: revision + 1 })),
    watch(changed) {
      tell = changed;
      return () => {};
    },
  };
  const { result } = renderHook(() => useWorkspace(store));
  const name = (to: string) => act(() => result.current.change(`name it ${to}`, () => named(to)));
  return { store, result, name, overtake: (kept: KeptWorkspace) => act(() => tell(kept)) };
}

describe('the workspace in hand', () => {
  it('takes each edit back and does it again, and says which', async () => {
    const { result, name } = open();
    await name('Second');
    await name('Third');
    expect(result.current.undoes).toBe('name it Third');
    await act(() => result.current.undo());
    expect(result.current.workspace.pack.name).toBe('Second');
    expect(result.current).toMatchObject({ undoes: 'name it Second', redoes: 'name it Third' });
    await act(() => result.current.redo());
    expect(result.current.workspace.pack.name).toBe('Third');
  });

  it('saves every state, each on top of the one before', async () => {
    const { store, name, result } = open();
    await name('Second');
    await act(() => result.current.undo());
    await waitFor(() => expect(store.save).toHaveBeenCalledTimes(2));
    expect(vi.mocked(store.save).mock.calls.map(([kept, revision]) => [kept.pack.name, revision])).toEqual([
      ['Second', 1],
      ['First', 2],
    ]);
  });

  it('saves nothing once another tab has, until one of the two is chosen', async () => {
    const { store, name, result, overtake } = open();
    await overtake({ workspace: named('Theirs'), revision: 5 });
    expect(result.current.isOvertaken).toBe(true);
    await name('Mine');
    expect(store.save).not.toHaveBeenCalled();
    await act(() => result.current.keepMine());
    await waitFor(() => expect(store.save).toHaveBeenCalledWith(named('Mine'), 5));
  });

  it('takes what the other tab has, which can be undone', async () => {
    const { result, name, overtake } = open();
    await name('Mine');
    await overtake({ workspace: named('Theirs'), revision: 5 });
    await act(() => result.current.takeTheirs('the other’s'));
    expect(result.current.workspace.pack.name).toBe('Theirs');
    await act(() => result.current.undo());
    expect(result.current.workspace.pack.name).toBe('Mine');
  });
});
