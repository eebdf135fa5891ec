import type { Browser } from 'wxt/browser';
import type { Intent } from '../coaching/intent';
import { type FromCoach, fromCoachSchema, type ToCoach } from '../coaching/protocol';
import type { ReviewInput } from '../engine/review-input';
import type { Dismissals } from './dismissals';
import type { EngineHome } from './engine-home';
import { logLine } from './log-line';
import type { Snapshots } from './snapshots';

interface CoachPort {
  port: Browser.runtime.Port;
  tab: number;
  frame: number;
  conversation: string;
}

interface Needs {
  engine: EngineHome;
  dismissals: Dismissals;
  snapshots: Pick<Snapshots, 'set' | 'shown'>;
  /** Asks a frame whose coach has no port to connect again. */
  wake(tab: number, frame: number): void;
  storageFull(): void;
}

const patienceMs = 4000;

/** The coaches in pages, by tab and frame: answers their reviews, keeps their snapshots, hands them what the panel asks. */
export function createCoachPorts({ engine, dismissals, snapshots, wake, storageFull }: Needs) {
  const ports = new Map<string, CoachPort>();
  const waiting = new Map<string, { intent: Intent; untilMs: number }[]>();

  function accept(port: Browser.runtime.Port): void {
    const tab = port.sender?.tab?.id;
    if (tab === undefined) {
      port.disconnect();
      return;
    }
    const coach = { port, tab, frame: port.sender?.frameId ?? 0, conversation: '' };
    const key = keyOf(coach.tab, coach.frame);
    ports.set(key, coach);
    port.onMessage.addListener((message: unknown) => {
      const parsed = fromCoachSchema.safeParse(message);
      if (parsed.success) void hear(coach, parsed.data);
      else logLine('a message from a page made no sense and was dropped');
    });
    port.onDisconnect.addListener(() => {
      if (ports.get(key) !== coach) return;
      ports.delete(key);
      snapshots.set(tab, coach.frame, null);
    });
    engine.warm();
    const nowMs = Date.now();
    for (const { intent, untilMs } of waiting.get(key) ?? [])
      if (nowMs < untilMs) post(coach, { type: 'intent', intent });
    waiting.delete(key);
  }

  async function hear(coach: CoachPort, message: FromCoach): Promise<void> {
    switch (message.type) {
      case 'snapshot':
        coach.conversation = message.snapshot?.conversation ?? '';
        return snapshots.set(coach.tab, coach.frame, message.snapshot);
      case 'dismiss':
        if ((await dismissals.add(message)) === 'full') storageFull();
        return;
      case 'review':
        return answer(coach, message.version, message.conversation ?? coach.conversation, message.input);
    }
  }

  async function answer(coach: CoachPort, version: number, conversation: string, input: ReviewInput): Promise<void> {
    try {
      const review = engine.review(input);
      const findings = await dismissals.without(review.findings, conversation);
      post(coach, { type: 'reviewed', version, review: { ...review, findings } });
    } catch (error) {
      logLine('a review failed', error);
      post(coach, { type: 'failed', version, error: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    accept,
    tabs: (): number[] => [...new Set([...ports.values()].map((coach) => coach.tab))],
    isLive: (tab: number): boolean => [...ports.values()].some((coach) => coach.tab === tab),
    /** Hands an intent to the frame that a tab's panel shows; a coach that sleeps is woken for it. */
    send(tab: number, intent: Intent): void {
      const frame = snapshots.shown(tab)?.frame ?? 0;
      const key = keyOf(tab, frame);
      const coach = ports.get(key);
      if (coach && post(coach, { type: 'intent', intent })) return;
      waiting.set(key, [...(waiting.get(key) ?? []), { intent, untilMs: Date.now() + patienceMs }]);
      wake(tab, frame);
    },
    /** Silences the coaches of a tab whose site is no longer granted. */
    stop(tab: number): void {
      for (const coach of ports.values()) if (coach.tab === tab) post(coach, { type: 'stop' });
    },
  };
}

const keyOf = (tab: number, frame: number): string => `${tab}:${frame}`;

/** False when the page has gone in the meantime. */
function post(coach: CoachPort, message: ToCoach): boolean {
  try {
    coach.port.postMessage(message);
    return true;
  } catch {
    return false;
  }
}
