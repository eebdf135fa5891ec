import type { Message, ReviewInput } from '../review-input';
import type { Reading } from '../review-output';
import type { CompiledPacks } from '../rules/compile';
import type { Facts } from '../rules/condition';
import type { Slots } from '../rules/flag';
import type { Placed, Reader } from '../text/draft';

/** The conversation as rules and needs see it. */
export interface Conversation {
  reading: Reading;
  facts: Facts;
  slots: Slots;
  /** The thread, oldest first; `customer` of the input is a thread of customer's messages. */
  thread: readonly Message[];
}

/** Reads the customer's side of a conversation. */
export function readConversation(
  input: ReviewInput,
  draft: readonly Placed[],
  reader: Reader,
  _packs: CompiledPacks,
): Conversation {
  const thread: readonly Message[] =
    input.thread ?? [input.customer ?? []].flat().map((text) => ({ from: 'customer' as const, text }));
  const customer = thread.filter((message) => message.from === 'customer').flatMap(({ text }) => reader.read(text));
  const reading: Reading = { complaint: false, failure: false, emotion: 0, abusive: false, problem: null };
  return {
    reading,
    thread,
    slots: () => null,
    facts: {
      ...reading,
      asks: false,
      closed: false,
      delicate: false,
      unclear: false,
      firstReply: !thread.some((message) => message.from === 'agent'),
      given: new Set(),
      channel: input.context?.channel,
      public: input.context?.public,
      words: draft.reduce((sum, placed) => sum + placed.sentence.length, 0),
      draft,
      customer,
      draftHas: () => false,
    },
  };
}
