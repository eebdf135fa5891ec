import type { Coaching } from '../coaching/coaching';
import type { Intent } from '../coaching/intent';
import type { FromCoach, PageCommand, ToCoach } from '../coaching/protocol';
import type { PauseScope, ShownFinding, Snapshot } from '../coaching/snapshot';
import type { Conversation } from './desks/desk';
import type { DraftText, Editor } from './editors/editor';

/** What the marks room does for a reply box. */
export interface Stage {
  /** Marks the findings in the draft as it was just read, and lets the pill say how things stand. */
  show(snapshot: Snapshot, draft: DraftText): void;
  point(finding: string | null): void;
  command(command: PageCommand): void;
  /** Asks what is to become of a reply that is held because of these; throws where it cannot ask. */
  ask(findings: readonly ShownFinding[], answer: (choice: SendChoice) => void): void;
}

/** What the agent wants done with a reply that is held: sent all the same, or kept to be changed. */
export type SendChoice = 'send' | 'stay';

type Unbound<I> = I extends unknown ? Omit<I, 'conversation' | 'draft'> : never;

/** What card and pill ask for; intents are bound to conversation and draft here. */
export type AskInPage =
  | Unbound<Extract<Intent, { kind: 'apply' | 'insert' | 'dismiss' | 'undo' }>>
  | { kind: 'pause'; scope: PauseScope | null }
  | { kind: 'open-panel' };

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
  openPanel: (() => void) | null;
  nextVersion(): number;
  now(): Date;
}

/** The coaching of one reply box in one conversation, until its signal aborts. */
export interface Reply {
  /** The page around the reply box has changed; the messages may have. */
  stirred(conversation: Conversation): void;
  received(message: ToCoach): void;
  /** Shows once more what is shown. */
  redraw(): void;
  /** The background knows nothing of this reply (any more): tell it everything. */
  introduce(): void;
}
