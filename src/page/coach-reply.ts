import type { Coached, Coaching } from '../coaching/coaching';
import { hash } from '../coaching/hash';
import type { Intent } from '../coaching/intent';
import type { FromCoach, ToCoach } from '../coaching/protocol';
import { resolveIntent } from '../coaching/resolve-intent';
import { isOpen, type Notice, type ShownFinding, type Snapshot } from '../coaching/snapshot';
import type { Message } from '../engine/review-input';
import { carryOut, type Outcome } from './carry-out';
import type { Conversation } from './desks/desk';
import type { DraftText, Editor } from './editors/editor';
import { reviewInput } from './review-request';
import { watchSend } from './watch-send';

/** What the marks room does for a reply box. */
export interface Stage {
  /** Marks these findings in the draft as it was just read. */
  show(findings: readonly ShownFinding[], draft: DraftText): void;
  point(finding: string | null): void;
}

/** What the card asks for; it is bound to conversation and draft here. */
export type AskInPage = { kind: 'apply'; finding: string; suggestion: number } | { kind: 'dismiss'; finding: string };

export interface ReplyPorts {
  desk: string;
  editor: Editor;
  coaching: Coaching;
  /** Sets the stage for the reply box; what the agent asks for there comes back through `act`. */
  setStage(act: (ask: AskInPage) => void): Stage;
  /** Whether the extension is still there; the session ends itself where it is not. */
  isAlive(): boolean;
  /** Opens the line to the background if it is down. */
  openLine(): void;
  say(message: FromCoach): void;
  nextVersion(): number;
  now(): Date;
}

/** The coaching of one reply box in one conversation, until its signal aborts. */
export interface Reply {
  /** The page around the reply box has changed; the messages may have. */
  stirred(conversation: Conversation): void;
  received(message: ToCoach): void;
  /** The background knows nothing of this reply (any more): tell it everything. */
  introduce(): void;
}

/** How long somebody stops typing before what is missing may be said. */
const pauseMs = 2500;
/** How long a page may take to load its messages before we say that they cannot be found. */
const loadingMs = 4000;
/** How many of the last snapshots an intent may still refer to. */
const remembered = 12;

const nothing: Coached = { reading: null, findings: [], needs: [] };

export function coachReply(first: Conversation, ports: ReplyPorts, signal: AbortSignal): Reply {
  const { editor, coaching } = ports;
  let conversation = first;
  let thread: Message[] = first.thread;
  let draft = editor.read();
  let reviewed = false;
  let loading = true;
  let asked: { version: number; draft: string } | null = null;
  let askAgain = false;
  let notice: Notice | null = null;
  let posted: Snapshot[] = [];
  let said = '';
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();

  const status = (): Snapshot['status'] => {
    if (conversation.mode === 'internal') return 'internal';
    if (!reviewed) return 'waiting';
    if (thread.length === 0 && !conversation.isNew && !loading) return 'unreadable';
    return thread.length > 0 && thread.every(({ from }) => from === 'unknown') ? 'unknown-author' : 'coached';
  };

  const snapshot = (): Snapshot => {
    const now = status();
    const { reading, findings, needs } = now === 'internal' ? nothing : coaching.show();
    return {
      status: now,
      desk: ports.desk,
      conversation: conversation.key,
      draft: hash(draft.text),
      reading,
      findings,
      // Whoever does not know what the customer wrote cannot say what they are owed.
      needs: now === 'coached' ? needs : [],
      notice,
    };
  };

  /** Shows and tells how things stand, if that is news. */
  const present = () => {
    const next = snapshot();
    stage.show(next.findings.filter(isOpen), draft);
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
    asked = { version: ports.nextVersion(), draft: draft.text };
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
  };

  const restartPause = () => {
    clearTimeout(pauseTimer);
    if (!draft.text.trim() || conversation.mode === 'internal') return;
    pauseTimer = setTimeout(() => {
      coaching.paused();
      present();
    }, pauseMs);
  };

  /** Reads the draft again and moves everything along with it. */
  const look = () => {
    if (!ports.isAlive()) return;
    draft = editor.read();
    if (coaching.edited(draft.text, draft.caret)) {
      notice = null;
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
      point: stage.point,
    });
    if (signal.aborted) return;
    look();
    if (outcome) announce(outcome);
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
    const shown = posted.at(-1);
    if (shown) act({ ...wish, conversation: shown.conversation, draft: shown.draft });
  });

  coaching.edited(draft.text, draft.caret);
  editor.watch(look, signal);
  watchSend(
    editor.element.ownerDocument,
    () => conversation.sendControls,
    () => {
      coaching.aboutToSend();
      present();
    },
    signal,
  );
  const loadingTimer = setTimeout(() => {
    loading = false;
    present();
  }, loadingMs);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pauseTimer);
      clearTimeout(loadingTimer);
    },
    { once: true },
  );

  return {
    stirred(current) {
      conversation = current;
      const messages = current.thread;
      if (JSON.stringify(messages) === JSON.stringify(thread)) return;
      thread = messages;
      ask();
      present();
    },
    received(message) {
      if (message.type === 'intent') return act(message.intent);
      if (message.type === 'stop' || message.version !== asked?.version) return;
      const { draft: reviewedDraft } = asked;
      if (message.type === 'failed') return answered(() => {});
      answered(() => {
        reviewed = true;
        coaching.reviewed(message.review, reviewedDraft);
      });
    },
    introduce() {
      asked = null;
      askAgain = false;
      said = '';
      ask();
      present();
    },
  };
}
