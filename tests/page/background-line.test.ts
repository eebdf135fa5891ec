import { describe, expect, it, vi } from 'vitest';
import type { FromCoach } from '../../src/coaching/protocol';
import { createBackgroundLine } from '../../src/page/background-line';
import { fakePort } from './fake-port';

const nothing: FromCoach = { type: 'snapshot', snapshot: null };

function line({ alive = true } = {}) {
  const state = { alive, nowMs: 0 };
  const ports: ReturnType<typeof fakePort>[] = [];
  const opened = vi.fn();
  const gone = vi.fn();
  const connect = vi.fn(() => {
    const port = fakePort();
    ports.push(port);
    return port;
  });
  const made = createBackgroundLine({
    connect,
    isAlive: () => state.alive,
    received: vi.fn(),
    opened,
    gone,
    now: () => state.nowMs,
  });
  return { state, ports, opened, gone, connect, line: made };
}

describe('the line to the background', () => {
  it('says nothing and connects nowhere by itself', () => {
    const { line: closed, connect, ports } = line();
    closed.post(nothing);
    expect(connect).not.toHaveBeenCalled();
    closed.open();
    closed.post(nothing);
    expect(ports[0]?.posted).toEqual([nothing]);
  });

  it('opens again after the background was killed, and says so', () => {
    const { line: open, ports, opened } = line();
    open.open();
    ports[0]?.break();
    expect(open.isOpen()).toBe(false);
    open.open();
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('waits ever longer while the background does not stay, and answers at once when it is called', () => {
    const { line: open, ports, connect, state } = line();
    const tries = (untilMs: number) => {
      for (; state.nowMs < untilMs; state.nowMs += 50) {
        open.open();
        ports.at(-1)?.break();
      }
      return connect.mock.calls.length;
    };
    expect(tries(10_000)).toBeLessThan(10);
    const before = connect.mock.calls.length;
    open.open({ atOnce: true });
    expect(connect.mock.calls.length).toBe(before + 1);
  });

  it('ends quietly when the extension is gone', () => {
    const { line: open, ports, gone, state, connect } = line();
    open.open();
    state.alive = false;
    ports[0]?.break();
    expect(gone).toHaveBeenCalledOnce();
    open.open();
    expect(connect).toHaveBeenCalledOnce();
  });
});
