import type { Coached } from '../coaching/coaching';
import type { Intent } from '../coaching/intent';
import { resolveIntent } from '../coaching/resolve-intent';
import { previewOf, safeFindings } from '../coaching/safe-findings';
import type { Glance, Notice, PauseScope, Snapshot } from '../coaching/snapshot';
import { hash } from '../engine/hash';
import type { Message } from '../engine/review-input';
import { carryOut, type Outcome } from './carry-out';
import type { Conversation } from './desks/desk';
import { holdSend, patienceMs, type SendGate } from './hold-send';
import { isCustomerKnown, quotedMessages } from './messages';
import type { Reply, ReplyPorts } from './reply-ports';
import { reviewInput } from './review-request';
import { watchSend } from './watch-send';

/** How long somebody stops typing before what is missing may be said. */
const pauseMs = 2500;
/** The same in chat, where replies are short and Enter sends them. */
const chatPauseMs = 1000;
/** How long a page may take to load its messages before we say that they cannot be found. */
const loadingMs = 4000;
/** How many of the last snapshots an intent may still refer to. */
const remembered = 12;

const nothing: Coached = { reading: null, findings: [], needs: [] };

export function coachReply(first: Conversation, ports: ReplyPorts, signal: AbortSignal): Reply {
  const { editor, coaching } = ports;
  let conversation = first;
  let draft = editor.read();
  /** What stood on another page, or was quoted in the draft when we came. */
  let elsewhere: Message[] = first.threadElsewhere ? quotedMessages(draft.text) : [];
  const threadOf = ({ thread: here }: Conversation): Message[] => (here.length > 0 ? here : elsewhere);
  let thread = threadOf(first);
  let reviewed = false;
  let pause: PauseScope | null = null;
  /** There while a rule asks before sending. */
  let holding: AbortController | null = null;
  const awaiting: (() => void)[] = [];
  let glance: Glance | null = null;
  let isPreviewing = false;
  let dismissed = 0;
  let loading = true;
  let asked: { version: number; draft: string; atMs: number } | null = null;
  let askAgain = false;
  let notice: Notice | null = null;
  let posted: Snapshot[] = [];
  let said = '';
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();

  const status = (): Snapshot['status'] => {
    if (conversation.mode === 'internal') return 'internal';
    if (pause) return 'paused';
    if (!reviewed) return 'waiting';
    if (conversation.hasNoThread) return 'unknown-author';
    if (thread.length === 0 && !conversation.isNew && !loading) {
      return conversation.threadElsewhere ? 'unknown-author' : 'unreadable';
    }
    return isCustomerKnown(thread) ? 'coached' : 'unknown-author';
  };

  const snapshot = (): Snapshot => {
    const now = status();
    const isQuiet = now === 'internal' || now === 'paused';
    const isChat = conversation.channel === 'chat';
    const { reading, findings, needs, language } = isQuiet ? nothing : coaching.show({ isChat });
    return {
      status: now,
      desk: ports.desk,
      conversation: conversation.key,
      draft: hash(draft.text),
      reading,
      findings,
      // Whoever does not know what the customer wrote cannot say what they are owed.
      needs: now === 'coached' ? needs : [],
      ...(language === undefined ? {} : { language }),
      glance: now === 'coached' ? glance : null,
      pause,
      deeds: isQuiet ? [] : coaching.deeds.list(),
      preview: isPreviewing && !isQuiet ? previewOf(draft.text, safeFindings(findings)) : null,
      dismissed: isQuiet ? 0 : dismissed,
      notice,
    };
  };

  /** Shows and tells how things stand, if that is news. */
  const present = () => {
    const next = snapshot();
    stage.show(next, draft);
    const telling = JSON.stringify(next);
    if (telling === said) return;
    said = telling;
    posted = [...posted, next].slice(-remembered);
    ports.say({ type: 'snapshot', snapshot: next });
  };

  const ask = () => {
    if (conversation.mode === 'internal') return;
    if (asked) {
      askAgain = true;
      return;
    }
    asked = { version: ports.nextVersion(), draft: draft.text, atMs: performance.now() };
    const input = reviewInput(draft.text, conversation, thread, ports.now());
    ports.say({ type: 'review', version: asked.version, conversation: conversation.key, input });
  };

  const answered = (then: () => void) => {
    asked = null;
    then();
    if (askAgain) {
      askAgain = false;
      ask();
    }
    present();
    for (const done of awaiting.splice(0)) done();
  };

  const restartPause = () => {
    clearTimeout(pauseTimer);
    if (!draft.text.trim() || conversation.mode === 'internal') return;
    pauseTimer = setTimeout(
      () => {
        coaching.paused();
        present();
      },
      conversation.channel === 'chat' ? chatPauseMs : pauseMs,
    );
  };

  /** Reads the draft again and moves everything along with it. */
  const look = () => {
    if (!ports.isAlive()) return;
    draft = editor.read();
    if (coaching.edited(draft.text, draft.caret)) {
      notice = null;
      isPreviewing = false;
      // A panel that was closed cannot take its pointing back.
      stage.point(null);
      ports.openLine();
      ask();
      restartPause();
    }
    present();
  };

  const perform = async (intent: Intent) => {
    look();
    if (signal.aborted) return;
    const now = posted.at(-1) ?? snapshot();
    const then = posted.findLast((one) => one.draft === intent.draft && one.conversation === intent.conversation);
    const resolved = resolveIntent(intent, now, then);
    const outcome = await carryOut(resolved, {
      editor,
      coaching,
      conversation: conversation.key,
      say: ports.say,
      look,
      point: stage.point,
      preview: (isOn) => {
        isPreviewing = isOn;
      },
    });
    if (signal.aborted) return;
    look();
    if (resolved.kind === 'undo') ask();
    if (outcome) announce(outcome);
    else present();
  };

  const takeThread = () => {
    const messages = threadOf(conversation);
    if (JSON.stringify(messages) === JSON.stringify(thread)) return;
    thread = messages;
    ask();
    present();
  };

  let serial = 0;
  const announce = (outcome: NonNullable<Outcome>) => {
    notice = { ...outcome, serial: ++serial };
    present();
  };

  /** One after the other, so that no write runs into another. */
  const act = (intent: Intent) => {
    working = working.then(() => perform(intent));
  };

  const stage = ports.setStage((wish) => {
    if (wish.kind === 'pause') return ports.say({ type: 'pause', conversation: conversation.key, scope: wish.scope });
    if (wish.kind === 'open-panel') return ports.openPanel?.();
    const shown = posted.at(-1);
    if (shown) act({ ...wish, conversation: shown.conversation, draft: shown.draft });
  });

  coaching.edited(draft.text, draft.caret);
  editor.watch(look, signal);
  const { element } = editor;
  const controls = () => conversation.sendControls;
  const nearSend = () => {
    coaching.aboutToSend();
    present();
  };
  watchSend(element, controls, nearSend, signal);
  const asking = () => {
    if (pause || conversation.mode === 'internal' || !ports.isAlive()) return [];
    look();
    const findings = coaching.asking();
    const isUnderWay = asked !== null && performance.now() - asked.atMs < patienceMs;
    return findings.length === 0 && isUnderWay ? 'unsure' : findings;
  };
  const gate: SendGate = {
    element,
    controls,
    isChat: () => conversation.channel === 'chat',
    asking,
    answered: () => new Promise((done) => awaiting.push(done)),
    ask: (findings, answer) =>
      stage.ask(findings, (choice) => {
        if (choice === 'send') coaching.letPass(findings);
        answer(choice);
      }),
  };
  /** Nothing listens to what is clicked and pressed where no rule asks. */
  const holdWhere = (asks: boolean) => {
    if (asks === (holding !== null)) return;
    holding?.abort();
    holding = asks ? new AbortController() : null;
    if (holding) holdSend(gate, holding.signal);
  };
  const loadingTimer = setTimeout(() => {
    loading = false;
    present();
  }, loadingMs);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pauseTimer);
      clearTimeout(loadingTimer);
      holding?.abort();
    },
    { once: true },
  );

  return {
    stirred(current) {
      conversation = current;
      takeThread();
    },
    received(message) {
      if (message.type === 'intent') return act(message.intent);
      if (message.type === 'command') return stage.command(message.command);
      if (message.type === 'ask-again') return ask();
      if (message.type === 'recalled') {
        if (message.conversation !== conversation.key || message.thread.length === 0) return;
        elsewhere = message.thread;
        return takeThread();
      }
      if (message.type === 'stop' || message.type === 'look' || message.version !== asked?.version) return;
      const { draft: reviewedDraft } = asked;
      switch (message.type) {
        case 'failed':
          return answered(() => {});
        case 'paused':
          return answered(() => {
            pause = message.scope;
          });
        case 'reviewed':
          return answered(() => {
            pause = null;
            reviewed = true;
            glance = message.glance;
            dismissed = message.dismissed;
            holdWhere(message.gates);
            coaching.reviewed(message.review, reviewedDraft);
          });
        default:
          return message satisfies never;
      }
    },
    redraw: present,
    introduce() {
      asked = null;
      askAgain = false;
      said = '';
      if (conversation.threadElsewhere) ports.say({ type: 'recall', conversation: conversation.key });
      ask();
      present();
    },
  };
}
