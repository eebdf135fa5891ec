import { describe, expect, it, vi } from 'vitest';
import { createPanelPorts } from '../../src/platform/panel-ports';
import type { Site } from '../../src/platform/site-of-tab';
import { sampleSnapshot } from '../ui/sample-snapshot';
import { fakePort } from './fake-port';

function setUp(site: Site = { access: 'granted', origin: 'https://acme.zendesk.com/*' }) {
  const shown = new Map<number, { frame: number; snapshot: ReturnType<typeof sampleSnapshot> }>();
  const send = vi.fn();
  const pause = vi.fn();
  const panels = createPanelPorts({
    snapshots: { shown: (tab) => shown.get(tab) ?? null },
    siteOf: async () => site,
    send,
    pause,
    look: vi.fn(),
    teach: vi.fn(),
  });
  return { panels, shown, send, pause };
}

const last = (heard: unknown[]) => heard.at(-1);

describe('a panel', () => {
  it('hears the state of the tab that it watches, and each change there', async () => {
    const { panels, shown } = setUp();
    const { port, say, heard } = fakePort();
    panels.accept(port);
    shown.set(7, { frame: 0, snapshot: sampleSnapshot() });
    say({ type: 'watch', tab: 7 });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(last(heard)).toMatchObject({ type: 'state', tab: 7, site: 'ready', snapshot: sampleSnapshot() });
    shown.set(7, { frame: 0, snapshot: sampleSnapshot({ draft: 'next' }) });
    await panels.changed(7);
    expect(last(heard)).toMatchObject({ snapshot: { draft: 'next' } });
  });

  it('hears nothing of other tabs', async () => {
    const { panels } = setUp();
    const { port, say, heard } = fakePort();
    panels.accept(port);
    say({ type: 'watch', tab: 7 });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await panels.changed(8);
    expect(heard).toHaveLength(1);
  });

  it.each([
    [{ access: 'granted', origin: 'https://a.example/*' }, 'no-desk'],
    [{ access: 'not-granted', origin: 'https://a.example/*' }, 'not-granted'],
    [{ access: 'forbidden', origin: null }, 'forbidden'],
  ] as const)('without a coach, a site that is %j is %s', async (site, expected) => {
    const { panels } = setUp(site);
    const { port, say, heard } = fakePort();
    panels.accept(port);
    say({ type: 'watch', tab: 7 });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(last(heard)).toMatchObject({ site: expected, origin: site.origin, snapshot: null });
  });

  it('sends what the agent asks for to the tab that it was asked for', () => {
    const { panels, send } = setUp();
    const { port, say } = fakePort();
    panels.accept(port);
    const intent = { kind: 'dismiss', scope: 'here', finding: 'must', conversation: 'zendesk:1', draft: 'hash' };
    say({ type: 'intent', tab: 7, intent });
    expect(send).toHaveBeenCalledWith(7, intent);
  });

  it('that closed while the browser was asked is not spoken to', async () => {
    const { panels } = setUp();
    const { port, say, close, heard } = fakePort();
    panels.accept(port);
    say({ type: 'watch', tab: 7 });
    close();
    await panels.everyoneChanged();
    expect(heard).toEqual([]);
  });

  it('a message that makes no sense is dropped with one line', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { panels, send } = setUp();
    const { port, say } = fakePort();
    panels.accept(port);
    say({ type: 'intent', tab: 7, intent: { kind: 'format-disk' } });
    expect(warn).toHaveBeenCalledOnce();
    expect(send).not.toHaveBeenCalled();
  });

  it('hears that the storage is full', async () => {
    const { panels } = setUp();
    const { port, say, heard } = fakePort();
    panels.accept(port);
    say({ type: 'watch', tab: 7 });
    panels.warn('storage-full');
    await vi.waitFor(() => expect(last(heard)).toMatchObject({ trouble: 'storage-full' }));
  });
});
