import type { Channel } from './vocabulary';

/** Who wrote a message of the thread. */
export type Author = 'customer' | 'agent' | 'bot' | 'note' | 'unknown';

/** One message of the conversation. `at` is an ISO date. */
export interface Message {
  from: Author;
  text: string;
  at?: string | undefined;
  name?: string | undefined;
}

/** What is known about the conversation besides its texts. */
export interface Context {
  channel?: Channel | undefined;
  /** Others than the customer can read the reply. */
  public?: boolean | undefined;
  agentName?: string | undefined;
  customerName?: string | undefined;
  attachments?: number | undefined;
  /** ISO date; the engine has no clock of its own. */
  now?: string | undefined;
}

/** What a review is made from. `customer` is short for a thread of customer's messages, oldest first. */
export interface ReviewInput {
  draft: string;
  customer?: string | string[] | undefined;
  thread?: Message[] | undefined;
  context?: Context | undefined;
}
