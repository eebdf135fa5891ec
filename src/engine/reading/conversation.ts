import type { Known } from '../classifier/classify';
import { unansweredIn } from '../needs/answers';
import { evidenceIn } from '../needs/evidence';
import type { Message, ReviewInput } from '../review-input';
import type { Reading } from '../review-output';
import type { CompiledPacks } from '../rules/compile';
import type { Facts } from '../rules/condition';
import type { Slots } from '../rules/flag';
import type { Placed } from '../text/draft';
import type { NeedName } from '../vocabulary';
import type { CustomerReading } from './customer';
import { firstNameOf } from './thread';
import type { ThreadReading } from './thread-reading';

/** The conversation as rules and needs see it. */
export interface Conversation {
  reading: Reading;
  facts: Facts;
  slots: Slots;
  /** The thread, oldest first; `customer` of the input is a thread of customer's messages. */
  thread: readonly Message[];
  /** What else the customer's messages hold. */
  customer: CustomerReading;
  /** What models are told of it. */
  known: Known;
}

/** Reads the customer's side of a conversation. */
export function readConversation(
  input: ReviewInput,
  draft: readonly Placed[],
  { thread, customer, said, given, givenBefore, worsened, customerWords, known }: ThreadReading,
  packs: CompiledPacks,
): Conversation {
  const { reading, clause, topic } = customer;
  let evidence: ReadonlySet<NeedName> | undefined;
  const name = firstNameOf(input, thread);
  const slots: Slots = (slot) => {
    switch (slot) {
      case 'problem':
        return clause;
      case 'topic':
        return topic;
      case 'name':
        return name;
      case 'agent':
        return input.context?.agentName ?? null;
      case 'question':
        return unansweredIn(draft, customer)[0]?.text ?? null;
      default:
        return null;
    }
  };
  return {
    reading,
    thread,
    slots,
    customer,
    known,
    facts: {
      complaint: reading.complaint,
      failure: reading.failure,
      abusive: reading.abusive,
      emotion: reading.emotion,
      asks: customer.asks,
      closed: customer.closed,
      delicate: customer.delicate,
      unclear: customer.unclear,
      tells: customer.clause !== null || customer.topic !== null,
      questions: customer.questions.length,
      worsened,
      customerWords,
      firstReply: !thread.some((message) => message.from === 'agent'),
      given,
      givenBefore,
      channel: input.context?.channel,
      public: input.context?.public,
      words: draft.reduce((sum, placed) => sum + placed.sentence.length, 0),
      draft,
      customer: said,
      draftHas: (need: NeedName) => {
        evidence ??= evidenceIn(draft, packs, customer);
        return evidence.has(need);
      },
    },
  };
}
