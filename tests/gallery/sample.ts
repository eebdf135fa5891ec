import { createCoaching } from '../../src/coaching/coaching';
import type { Snapshot } from '../../src/coaching/snapshot';
import { glanceAt } from '../../src/engine/reading/glance';
import type { Coach } from '../../src/engine/review';
import { practiceTicket } from '../../src/page/practice-desk';

/** Replies to the practice ticket that stand as they should, nearly, or not at all. */
export const replies = {
  calm: 'Hi Maria,\nI’m sorry that your lamp arrived broken, and that you had to write twice. I’ll send a new lamp today, so that it is with you by Thursday. I’ll write again on Thursday to make sure that it came whole.\nBest,\nSam',
  soft: 'Hi Maria,\nI’m sorry that your lamp arrived broken, and that you had to write twice. I’ll send a new lamp today, so that it is with you by Thursday. You must send us a photo of the old one.\nBest,\nSam',
  harsh: practiceTicket.reply.join('\n'),
} as const;
export type ReplyName = keyof typeof replies;

export type Samples = Record<ReplyName, Snapshot>;

/** What the engine and the coaching make of the replies, in one language. */
export function samplesBy(coach: Coach): Samples {
  const { customer, agent, messages } = practiceTicket;
  const sample = (draft: string): Snapshot => {
    const context = { customerName: customer, agentName: agent };
    const coaching = createCoaching();
    coaching.edited(draft, null);
    coaching.reviewed(coach.review({ draft, thread: messages, context }), draft);
    coaching.aboutToSend();
    const glance = glanceAt([...messages, ...messages]);
    const quiet = { pause: null, deeds: [], preview: null, dismissed: 0, notice: null };
    return {
      status: 'coached',
      desk: 'practice',
      conversation: 'practice:1',
      draft: 'x',
      ...coaching.show(),
      glance,
      ...quiet,
    };
  };
  return { calm: sample(replies.calm), soft: sample(replies.soft), harsh: sample(replies.harsh) };
}

declare global {
  interface Window {
    /** Put into the gallery's page before it runs. */
    samples: Record<string, Samples>;
  }
}
