import type { PartSeen } from '../../coaching/sight';
import type { Message } from '../../engine/review-input';
import type { Channel } from '../../engine/vocabulary';

/** Who will read what is written in the reply box. */
export type Mode = 'public' | 'internal' | 'unknown';

/** One reply box in its conversation, as a desk's page shows it right now. */
export interface Conversation {
  /** Stays the same while this ticket is open, differs between tickets: desk and ticket id. */
  key: string;
  replyBox: HTMLElement;
  /** Nothing has been written in it yet, so an empty thread is no sign of a broken recipe. */
  isNew: boolean;
  /** Nobody knows where this desk's page has its messages. */
  hasNoThread: boolean;
  /** The messages stand on another page, see `Recipe.elsewhere`. */
  threadElsewhere: boolean;
  mode: Mode;
  channel: Channel | undefined;
  /** Oldest first. */
  thread: Message[];
  customerName: string | undefined;
  agentName: string | undefined;
  attachments: number | undefined;
  /** Controls that send the reply; used to notice that the agent is about to. */
  sendControls: HTMLElement[];
}

/** The messages of a page that has no reply box, for the page that has. */
export interface ThreadSeen {
  key: string;
  thread: Message[];
}

/** A helpdesk web app: finds the active conversation in its page. */
export interface Desk {
  readonly name: string;
  /** The conversation whose reply box the agent uses now, or null. Cheap enough to call after each mutation. */
  current(document: Document): Conversation | null;
  /** Where messages and reply box stand on different pages: the messages of this one. */
  threadOnly(document: Document): ThreadSeen | null;
  /** Whether the agent is writing in something in a conversation that is no reply box to us: the desk has changed. */
  isLost(document: Document): boolean;
  selfTest(document: Document): PartSeen[];
}
