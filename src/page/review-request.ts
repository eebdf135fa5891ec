import type { Message, ReviewInput } from '../engine/review-input';
import type { Conversation } from './desks/desk';

/**
 * Longer drafts are pasted logs with a reply on top: only the head is reviewed, so that typing in them stays light everywhere.
 * Findings keep their offsets.
 */
export const reviewedLength = 20_000;

export function reviewInput(draft: string, conversation: Conversation, thread: Message[], now: Date): ReviewInput {
  const { channel, agentName, attachments } = conversation;
  const customerName =
    conversation.customerName ?? thread.findLast(({ from, name }) => from === 'customer' && name)?.name;
  return {
    draft: headOf(draft),
    thread,
    context: {
      ...(channel ? { channel } : {}),
      ...(channel === 'social' ? { public: true } : {}),
      ...(customerName ? { customerName } : {}),
      ...(agentName ? { agentName } : {}),
      ...(attachments === undefined ? {} : { attachments }),
      now: now.toISOString(),
    },
  };
}

function headOf(draft: string): string {
  if (draft.length <= reviewedLength) return draft;
  const head = draft.slice(0, reviewedLength);
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' ')) + 1 || reviewedLength);
}
