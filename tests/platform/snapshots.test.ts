import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createSnapshots } from '../../src/platform/snapshots';
import { sampleSnapshot } from '../ui/sample-snapshot';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const written = () => vi.advanceTimersByTimeAsync(1000);

describe('snapshots', () => {
  it('show the frame that spoke last', () => {
    const snapshots = createSnapshots(() => {});
    snapshots.set(7, 0, sampleSnapshot({ conversation: 'a' }));
    snapshots.set(7, 4, sampleSnapshot({ conversation: 'b' }));
    snapshots.set(7, 0, sampleSnapshot({ conversation: 'a', draft: 'next' }));
    expect(snapshots.shown(7)).toMatchObject({ frame: 0, snapshot: { draft: 'next' } });
    snapshots.set(7, 0, null);
    expect(snapshots.shown(7)).toMatchObject({ frame: 4 });
    snapshots.set(7, 4, null);
    expect(snapshots.shown(7)).toBeNull();
  });

  it('tell of each change', () => {
    const changed = vi.fn();
    const snapshots = createSnapshots(changed);
    snapshots.set(7, 0, sampleSnapshot());
    snapshots.set(8, 0, null);
    snapshots.forget(7);
    expect(changed.mock.calls).toEqual([[7], [7]]);
  });

  it('outlive the background in the session storage, and nothing of them is put on disk', async () => {
    const snapshots = createSnapshots(() => {});
    snapshots.set(7, 3, sampleSnapshot());
    await written();
    const next = createSnapshots(() => {});
    await next.restore();
    expect(next.shown(7)).toEqual({ frame: 3, snapshot: sampleSnapshot() });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('what is newer is not undone by what is restored', async () => {
    createSnapshots(() => {}).set(7, 3, sampleSnapshot());
    await written();
    const next = createSnapshots(() => {});
    next.set(7, 0, sampleSnapshot({ draft: 'newer' }));
    await next.restore();
    expect(next.shown(7)).toMatchObject({ snapshot: { draft: 'newer' } });
  });

  it('a closed tab leaves nothing behind', async () => {
    const snapshots = createSnapshots(() => {});
    snapshots.set(7, 3, sampleSnapshot());
    await written();
    snapshots.forget(7);
    await written();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('what cannot be read is left out', async () => {
    await fakeBrowser.storage.session.set({ 'shown:7': { frame: 0, snapshot: { status: 'of yore' } } });
    const snapshots = createSnapshots(() => {});
    await snapshots.restore();
    expect(snapshots.shown(7)).toBeNull();
  });
});
