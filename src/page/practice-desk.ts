import type { Message } from '../engine/review-input';
import type { Conversation, Desk } from './desks/desk';

/** A ticket to try Composure on, in a page of our own. In English in every language of the interface, because the rules are. */
export interface PracticeTicket {
  customer: string;
  agent: string;
  messages: Message[];
  /** The reply, one block a line. */
  reply: string[];
}

export const practiceTicket: PracticeTicket = {
  customer: 'Maria Lind',
  agent: 'Sam',
  messages: [
    {
      from: 'customer',
      text: 'This is the second time I am writing. My lamp arrived broken and nobody has answered me. Can you send a new one before Friday?',
    },
  ],
  reply: [
    'Hi Maria,',
    'You failed to attach a photo. We can’t send a new lamp until you send it. We will look into it as soon as possible.',
    'Best,',
    'Sam',
  ],
};

/** The desk of the practice ticket; its reply box is the one element with `data-practice`. */
export const practiceDesk: Desk = {
  name: 'practice',
  current(document): Conversation | null {
    const replyBox = document.querySelector<HTMLElement>('[data-practice]');
    if (!replyBox) return null;
    const { customer, agent, messages } = practiceTicket;
    return {
      key: 'practice:1',
      replyBox,
      isNew: false,
      hasNoThread: false,
      threadElsewhere: false,
      mode: 'public',
      channel: 'email',
      thread: messages,
      customerName: customer,
      agentName: agent,
      attachments: 0,
      sendControls: [],
    };
  },
  threadOnly: () => null,
  isLost: () => false,
  selfTest: () => [],
};
