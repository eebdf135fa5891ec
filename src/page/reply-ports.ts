import type { Coaching } from '../coaching/coaching';
import type { FromCoach, ToCoach } from '../coaching/protocol';
import type { ShownFinding } from '../coaching/snapshot';
import type { Conversation } from './desks/desk';
import type { DraftText, Editor } from './editors/editor';

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
