import type { Browser } from 'wxt/browser';
import type { Intent } from '../coaching/intent';
import { type Dismissal, type FromCoach, fromCoachSchema, type PageCommand, type ToCoach } from '../coaching/protocol';
import { sentenceAround } from '../coaching/sentence';
import type { Sight } from '../coaching/sight';
import type { PauseScope, Snapshot } from '../coaching/snapshot';
import { glanceAt } from '../engine/reading/glance';
import type { ReviewInput } from '../engine/review-input';
import type { Review } from '../engine/review-output';
import type { Dismissals } from './dismissals';
import type { EngineHome } from './engine-home';
import type { Counting } from './insights';
import { logLine } from './log-line';
import type { Pauses, Place } from './pauses';
import { originPattern } from './site-of-tab';
import type { Snapshots } from './snapshots';
import type { ThreadsElsewhere } from './threads-elsewhere';

interface CoachPort {
  port: Browser.runtime.Port;
  tab: number;
  frame: number;
  conversation: string;
  /** Findings of its last review that were dismissed. */
  dismissed: { rule: string; text: string }[];
  /** Match pattern of the tab's site. */
  site: string | null;
}

interface Needs {
  engine: EngineHome;
  dismissals: Dismissals;
  pauses: Pick<Pauses, 'at' | 'pause' | 'resume'>;
  /** Before anything is reviewed: packs and language are known. */
  ready(): Promise<void>;
  /** A review as the agent's settings want it. */
  choose(review: Review): Promise<Review>;
  /** Whether the organisation lets rules ask before something is sent. */
  mayAsk(): Promise<boolean>;
  turnRule(rule: string, isOn: boolean): Promise<void>;
  snapshots: Pick<Snapshots, 'set' | 'shown'>;
  threads: ThreadsElsewhere;
  counting: Counting;
  /** Asks a frame whose coach has no port to connect again. */
  wake(tab: number, frame: number): void;
  storageFull(): void;
  /** A page says what can be seen of it. */
  sight(tab: number, sight: Sight): void;
}

const patienceMs = 4000;

/** The coaches in pages, by tab and frame: answers their reviews, keeps their snapshots, hands them what the panel asks. */
export function createCoachPorts(needs: Needs) {
  const { engine, dismissals, pauses, snapshots, threads, counting, wake, storageFull } = needs;
  const ports = new Map<string, CoachPort>();
  const waiting = new Map<string, { intent: Intent; untilMs: number }[]>();

  function accept(port: Browser.runtime.Port): void {
    const tab = port.sender?.tab?.id;
    if (tab === undefined) {
      port.disconnect();
      return;
    }
    const url = port.sender?.tab?.url;
    const site = url ? originPattern(url) : null;
    const coach = { port, tab, frame: port.sender?.frameId ?? 0, conversation: '', dismissed: [], site };
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
      counting.over(draftOf(coach, coach.conversation));
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
        if (message.snapshot) counting.found('shown', draftOf(coach, coach.conversation), shownIn(message.snapshot));
        return snapshots.set(coach.tab, coach.frame, message.snapshot);
      case 'dismiss':
        return dismiss(message);
      case 'restore':
        return restore(message);
      case 'restore-all':
        return restoreAll(coach, message.conversation);
      case 'pause':
        return quieten(message.scope, { conversation: message.conversation, site: coach.site });
      case 'thread':
        return threads.keep(message.conversation, message.thread);
      case 'sight':
        return needs.sight(coach.tab, message.sight);
      case 'used':
        return counting.did('applied', message.rule);
      case 'recall': {
        const { conversation } = message;
        post(coach, { type: 'recalled', conversation, thread: await threads.recall(conversation) });
        return;
      }
      case 'review':
        return answer(coach, message.version, message.conversation ?? coach.conversation, message.input);
    }
  }

  async function dismiss(dismissal: Dismissal): Promise<void> {
    const { scope, rule } = dismissal;
    counting.did(scope, rule);
    if (scope === 'rule') return needs.turnRule(rule, false);
    if ((await dismissals.add({ ...dismissal, scope })) === 'full') storageFull();
  }

  async function restore(dismissal: Dismissal): Promise<void> {
    const { scope, rule } = dismissal;
    if (scope === 'rule') return needs.turnRule(rule, true);
    await dismissals.takeBack({ ...dismissal, scope });
    askAgain();
  }

  async function restoreAll(coach: CoachPort, conversation: string): Promise<void> {
    for (const { rule, text } of coach.dismissed) {
      for (const scope of ['here', 'conversation'] as const)
        await dismissals.takeBack({ scope, rule, text, conversation });
    }
    askAgain();
  }

  async function quieten(scope: PauseScope | null, place: Place): Promise<void> {
    await (scope === null ? pauses.resume(place) : pauses.pause(scope, place));
    askAgain();
  }

  /** Something that counts for all has changed. */
  function askAgain(): void {
    for (const coach of ports.values()) post(coach, { type: 'ask-again' });
  }

  async function answer(coach: CoachPort, version: number, conversation: string, input: ReviewInput): Promise<void> {
    try {
      const scope = await pauses.at({ conversation, site: coach.site });
      if (scope) {
        post(coach, { type: 'paused', version, scope });
        return;
      }
      await needs.ready();
      const review = await needs.choose(engine.review(input));
      const key = draftOf(coach, conversation);
      if (input.draft.trim() === '') counting.over(key);
      else counting.found('fired', key, firedIn(review, input.draft));
      const findings = await dismissals.without(review.findings, conversation);
      coach.dismissed = review.findings.filter((finding) => !findings.includes(finding));
      const glance = glanceAt(input.thread ?? []);
      post(coach, {
        type: 'reviewed',
        version,
        review: { ...review, findings },
        glance,
        dismissed: coach.dismissed.length,
        gates: engine.gates() && (await needs.mayAsk()),
      });
    } catch (error) {
      logLine('a review failed', error);
      post(coach, { type: 'failed', version, error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** The coach of the frame that a tab's panel shows. */
  const shownCoach = (tab: number) => ports.get(keyOf(tab, snapshots.shown(tab)?.frame ?? 0));

  return {
    accept,
    askAgain,
    command(tab: number, command: PageCommand): void {
      const coach = shownCoach(tab);
      if (coach) post(coach, { type: 'command', command });
    },
    /** Pauses what a tab shows, or goes on with it. */
    async pause(tab: number, scope: PauseScope | null): Promise<void> {
      const coach = shownCoach(tab);
      if (coach) await quieten(scope, coach);
    },
    /** Asks what can be seen of a tab's page. */
    look(tab: number): void {
      const coach = shownCoach(tab);
      if (coach) post(coach, { type: 'look' });
      else wake(tab, snapshots.shown(tab)?.frame ?? 0);
    },
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

/** One draft of one conversation, as far as counting needs to tell it from others. */
const draftOf = ({ tab, frame }: CoachPort, conversation: string): string => `${tab}:${frame} ${conversation}`;

/** Rules by what they find in sentences that are written to their end, and by needs that are due. */
const firedIn = ({ findings, needs }: Review, draft: string): string[] => [
  ...findings.filter(({ start, end }) => sentenceAround(draft, start, end).complete).map(({ rule }) => rule),
  ...needs.filter(({ state }) => state === 'missing').map(({ rule }) => rule),
];

const shownIn = ({ findings, needs }: Snapshot): string[] => [
  ...findings.map(({ rule }) => rule),
  ...needs.filter(({ state }) => state === 'missing').map(({ rule }) => rule),
];

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
