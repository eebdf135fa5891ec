import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/coaching/intent';
import type { PauseScope } from '../../src/coaching/snapshot';
import type { Message, ReviewInput } from '../../src/engine/review-input';
import type { Finding, Review } from '../../src/engine/review-output';
import { createCoachPorts } from '../../src/platform/coach-ports';
import { sampleFinding, sampleSnapshot } from '../ui/sample-snapshot';
import { fakePort } from './fake-port';

const review = (findings: Finding[] = []): Review => ({
  findings,
  needs: [],
  reading: { complaint: false, failure: false, emotion: 0, abusive: false, problem: null },
});
const intent: Intent = { kind: 'apply', finding: 'must', suggestion: 0, conversation: 'zendesk:1', draft: 'hash' };

function setUp({ answer = (_: ReviewInput) => review(), full = false, asks = false, mayAsk = true } = {}) {
  const warmed = vi.fn();
  const woken = vi.fn();
  const storageFull = vi.fn();
  const shown = new Map<number, { frame: number; snapshot: ReturnType<typeof sampleSnapshot> }>();
  const dismissed = new Set<string>();
  const turnRule = vi.fn(async () => {});
  const paused: { scope: PauseScope | null } = { scope: null };
  const threads = new Map<string, Message[]>();
  const counting = { found: vi.fn(), did: vi.fn(), over: vi.fn() };
  const coaches = createCoachPorts({
    engine: { review: answer, gates: () => asks, warm: warmed, renew: () => {} },
    ready: async () => {},
    choose: async (chosen) => chosen,
    mayAsk: async () => mayAsk,
    turnRule,
    pauses: {
      at: async () => paused.scope,
      pause: async (scope) => {
        paused.scope = scope;
      },
      resume: async () => {
        paused.scope = null;
      },
    },
    dismissals: {
      add: async ({ text }) => {
        dismissed.add(text);
        return full ? 'full' : 'kept';
      },
      takeBack: async ({ text }) => {
        dismissed.delete(text);
      },
      without: async (findings) => findings.filter(({ text }) => !dismissed.has(text)),
    },
    snapshots: {
      set: (tab, frame, snapshot) => {
        if (snapshot) shown.set(tab, { frame, snapshot });
        else shown.delete(tab);
      },
      shown: (tab) => shown.get(tab) ?? null,
    },
    threads: {
      keep: async (key, thread) => void threads.set(key, thread),
      recall: async (key) => threads.get(key) ?? [],
    },
    counting,
    wake: woken,
    storageFull,
    sight: vi.fn(),
  });
  return { coaches, shown, warmed, woken, storageFull, turnRule, counting };
}

const dismissed = 0;
const glance = { asks: null, by: null, written: 0 };
const heardSoon = (heard: unknown[]) => vi.waitFor(() => expect(heard).not.toEqual([]));

describe('a coach in a page', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

  it('warms the engine by connecting, and gets its reviews by version', async () => {
    const { coaches, warmed } = setUp();
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    expect(warmed).toHaveBeenCalledOnce();
    say({ type: 'review', version: 3, input: { draft: 'Hello.' } });
    await heardSoon(heard);
    expect(heard).toEqual([{ type: 'reviewed', version: 3, review: review(), glance, dismissed, gates: false }]);
  });

  it.each([
    { asks: true, mayAsk: true, gates: true },
    { asks: true, mayAsk: false, gates: false },
    { asks: false, mayAsk: true, gates: false },
  ])('hears whether something asks before sending, and whether it may: %o', async ({ gates, ...given }) => {
    const { coaches } = setUp(given);
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    say({ type: 'review', version: 3, input: { draft: 'Hello.' } });
    await heardSoon(heard);
    expect(heard).toMatchObject([{ gates }]);
  });

  it('hears of a review that failed instead of waiting for ever', async () => {
    const { coaches } = setUp({
      answer: () => {
        throw new Error('no pack');
      },
    });
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    say({ type: 'review', version: 4, input: { draft: 'Hello.' } });
    await heardSoon(heard);
    expect(heard).toEqual([{ type: 'failed', version: 4, error: 'no pack' }]);
  });

  it('gets the messages that another page of its conversation showed', async () => {
    const { coaches } = setUp();
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    const thread: Message[] = [{ from: 'customer', text: 'Where is it?' }];
    say({ type: 'thread', conversation: 'request-tracker:rt:1', thread });
    say({ type: 'recall', conversation: 'request-tracker:rt:1' });
    await heardSoon(heard);
    expect(heard).toEqual([{ type: 'recalled', conversation: 'request-tracker:rt:1', thread }]);
  });

  it('does not get a dismissed finding again', async () => {
    const { id: _, before: __, after: ___, ...finding } = sampleFinding();
    const { coaches } = setUp({ answer: () => review([finding as Finding]) });
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    say({ type: 'dismiss', scope: 'here', rule: finding.rule, text: finding.text, conversation: 'zendesk:1' });
    say({ type: 'review', version: 1, conversation: 'zendesk:1', input: { draft: 'You must send the receipt.' } });
    await heardSoon(heard);
    expect(heard).toEqual([{ type: 'reviewed', version: 1, review: review(), glance, dismissed: 1, gates: false }]);
    say({ type: 'restore-all', conversation: 'zendesk:1' });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'ask-again' }));
    say({ type: 'review', version: 2, conversation: 'zendesk:1', input: { draft: 'You must send the receipt.' } });
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ dismissed: 0, review: { findings: [{}] } }));
  });

  it('gets a dismissed finding again once that is taken back, and is told to ask', async () => {
    const { id: _, before: __, after: ___, ...finding } = sampleFinding();
    const { coaches } = setUp({ answer: () => review([finding as Finding]) });
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    const about = { scope: 'here', rule: finding.rule, text: finding.text, conversation: 'zendesk:1' };
    say({ type: 'dismiss', ...about });
    say({ type: 'restore', ...about });
    await heardSoon(heard);
    expect(heard).toEqual([{ type: 'ask-again' }]);
    say({ type: 'review', version: 1, conversation: 'zendesk:1', input: { draft: 'You must send the receipt.' } });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject({ review: { findings: [{ text: finding.text }] } });
  });

  it('turns a whole rule off and on in the settings', async () => {
    const { coaches, turnRule } = setUp();
    const { port, say } = fakePort({ tab: 7 });
    coaches.accept(port);
    const about = { scope: 'rule', rule: 'core/x', text: 'x', conversation: 'zendesk:1' };
    say({ type: 'dismiss', ...about });
    say({ type: 'restore', ...about });
    await vi.waitFor(() =>
      expect(turnRule.mock.calls).toEqual([
        ['core/x', false],
        ['core/x', true],
      ]),
    );
  });

  it('is left in peace while it is paused, and asks again when that ends', async () => {
    const { coaches } = setUp();
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    say({ type: 'pause', conversation: 'zendesk:1', scope: 'conversation' });
    await heardSoon(heard);
    say({ type: 'review', version: 1, conversation: 'zendesk:1', input: { draft: 'You must.' } });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'paused', version: 1, scope: 'conversation' }));
    await coaches.pause(7, null);
    expect(heard.at(-1)).toEqual({ type: 'ask-again' });
  });

  it('a dismissal that could not be stored is said', async () => {
    const { coaches, storageFull } = setUp({ full: true });
    const { port, say } = fakePort({ tab: 7 });
    coaches.accept(port);
    say({ type: 'dismiss', scope: 'here', rule: 'core/x', text: 'x', conversation: 'zendesk:1' });
    await vi.waitFor(() => expect(storageFull).toHaveBeenCalledOnce());
  });

  it.each([
    null,
    'review',
    { type: 'review' },
    { type: 'review', version: '1', input: { draft: 7 } },
    { type: 'snapshot', snapshot: { status: 'coached' } },
  ])('a message that makes no sense is dropped with one line: %j', (message) => {
    const { coaches } = setUp();
    const { port, say, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    say(message);
    expect(console.warn).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
  });

  it('its snapshot is kept while it is there, and goes with it', () => {
    const { coaches, shown } = setUp();
    const { port, say, close } = fakePort({ tab: 7, frame: 2 });
    coaches.accept(port);
    say({ type: 'snapshot', snapshot: sampleSnapshot() });
    expect(shown.get(7)).toEqual({ frame: 2, snapshot: sampleSnapshot() });
    close();
    expect(shown.has(7)).toBe(false);
  });

  it('a port that closes after its frame has connected again takes nothing with it', () => {
    const { coaches, shown } = setUp();
    const old = fakePort({ tab: 7 });
    const fresh = fakePort({ tab: 7 });
    coaches.accept(old.port);
    coaches.accept(fresh.port);
    fresh.say({ type: 'snapshot', snapshot: sampleSnapshot() });
    old.close();
    expect(shown.has(7)).toBe(true);
  });
});

describe('an intent', () => {
  it('goes to the frame that is shown', () => {
    const { coaches } = setUp();
    const top = fakePort({ tab: 7, frame: 0 });
    const inner = fakePort({ tab: 7, frame: 5 });
    coaches.accept(top.port);
    coaches.accept(inner.port);
    inner.say({ type: 'snapshot', snapshot: sampleSnapshot() });
    coaches.send(7, intent);
    expect(inner.heard).toEqual([{ type: 'intent', intent }]);
    expect(top.heard).toEqual([]);
  });

  it('wakes a coach whose port has gone and reaches it when it connects', () => {
    const { coaches, shown, woken } = setUp();
    shown.set(7, { frame: 5, snapshot: sampleSnapshot() });
    coaches.send(7, intent);
    expect(woken).toHaveBeenCalledWith(7, 5);
    const { port, heard } = fakePort({ tab: 7, frame: 5 });
    coaches.accept(port);
    expect(heard).toEqual([{ type: 'intent', intent }]);
  });

  it('that waited too long is not done any more', () => {
    vi.useFakeTimers();
    const { coaches } = setUp();
    coaches.send(7, intent);
    vi.advanceTimersByTime(10_000);
    const { port, heard } = fakePort({ tab: 7 });
    coaches.accept(port);
    expect(heard).toEqual([]);
    vi.useRealTimers();
  });
});
