import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/coaching/protocol';
import { createPanelLink } from '../../src/platform/panel-link';
import { fakePort } from './fake-port';

const state = (tab: number): PanelState => ({
  type: 'state',
  tab,
  site: 'no-desk',
  origin: null,
  snapshot: null,
  trouble: null,
});

/** A background that can be killed: each connection gets a port of its own, or none. */
function fakeBackground() {
  const ports: ReturnType<typeof fakePort>[] = [];
  const background = { isGone: false };
  const connect = () => {
    if (background.isGone) throw new Error('Extension context invalidated.');
    const port = fakePort();
    ports.push(port);
    return port.port;
  };
  return { ports, connect, background };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the line from panel to background', () => {
  it('watches the tab that is served and shows its state', () => {
    const { ports, connect } = fakeBackground();
    const link = createPanelLink(connect);
    const changed = vi.fn();
    link.subscribe(changed);
    link.watch(7);
    expect(ports[0]?.heard).toEqual([{ type: 'watch', tab: 7 }]);
    ports[0]?.say(state(7));
    expect(link.current()).toEqual({ kind: 'state', state: state(7), sight: null });
    expect(changed).toHaveBeenCalled();
  });

  it('a state that belongs to the tab before is not shown', () => {
    const { ports, connect } = fakeBackground();
    const link = createPanelLink(connect);
    link.watch(7);
    link.watch(8);
    ports[0]?.say(state(7));
    expect(link.current()).toEqual({ kind: 'connecting' });
  });

  it('is taken up again when the background was put to sleep, and what is shown stays', async () => {
    const { ports, connect } = fakeBackground();
    const link = createPanelLink(connect);
    link.watch(7);
    ports[0]?.say(state(7));
    ports[0]?.close();
    expect(link.current()).toEqual({ kind: 'state', state: state(7), sight: null });
    await vi.advanceTimersByTimeAsync(10);
    expect(ports[1]?.heard).toEqual([{ type: 'watch', tab: 7 }]);
  });

  it('takes an intent to a background that has just gone to sleep', () => {
    const { ports, connect } = fakeBackground();
    const link = createPanelLink(connect);
    link.watch(7);
    ports[0]?.close();
    link.send({ kind: 'dismiss', finding: 'must', scope: 'here', conversation: 'zendesk:1', draft: 'hash' });
    expect(ports[1]?.heard).toMatchObject([{ type: 'watch' }, { type: 'intent', tab: 7 }]);
  });

  it('says so when nobody answers any more, and can be tried again', async () => {
    const { ports, connect, background } = fakeBackground();
    const link = createPanelLink(connect);
    link.watch(7);
    background.isGone = true;
    ports[0]?.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(link.current()).toEqual({ kind: 'gone' });
    background.isGone = false;
    link.retry();
    expect(link.current()).toEqual({ kind: 'connecting' });
    ports.at(-1)?.say(state(7));
    expect(link.current()).toMatchObject({ kind: 'state' });
  });
});
