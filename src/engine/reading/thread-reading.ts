import { type Known, knownOf } from '../classifier/classify';
import { givenIn } from '../needs/given';
import type { Message, ReviewInput } from '../review-input';
import type { CompiledPacks } from '../rules/compile';
import type { Placed, Reader } from '../text/draft';
import type { NeedName } from '../vocabulary';
import { type CustomerReading, readCustomer } from './customer';
import { hasWorsened, lastWords } from './mood';
import { threadOf } from './thread';

/** All that a conversation says before the draft. */
export interface ThreadReading {
  /** The same array for as long as the messages stay the same. */
  thread: readonly Message[];
  customer: CustomerReading;
  /** The customer's sentences. */
  said: readonly Placed[];
  given: ReadonlySet<NeedName>;
  givenBefore: ReadonlySet<NeedName>;
  worsened: boolean;
  customerWords: number;
  /** What classifiers are told of it: the same object for as long as the messages stay the same. */
  known: Known;
}

/** Reads the messages of a conversation once, not at each keystroke of its answer. */
export class ThreadReader {
  private last: ThreadReading | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly packs: CompiledPacks,
  ) {}

  read(input: ReviewInput): ThreadReading {
    const thread = threadOf(input);
    if (!this.last || !isSame(this.last.thread, thread))
      this.last = this.readNow(thread.map((message) => ({ ...message })));
    return this.last;
  }

  forget(): void {
    this.last = undefined;
  }

  private readNow(thread: readonly Message[]): ThreadReading {
    const read = thread.map((message) => (message.from === 'note' ? [] : this.reader.read(message.text)));
    const customer = readCustomer(thread, read);
    const { given, ever } = givenIn(thread, read, customer, this.packs);
    return {
      thread,
      customer,
      said: thread.flatMap((message, i) => (message.from === 'customer' ? (read[i] ?? []) : [])),
      given,
      givenBefore: ever,
      worsened: hasWorsened(thread, customer),
      customerWords: lastWords(thread, customer),
      known: knownOf(thread, customer.reading),
    };
  }
}

const isSame = (before: readonly Message[], now: readonly Message[]): boolean =>
  before.length === now.length &&
  before.every((message, i) => {
    const other = now[i] as Message;
    return (
      message.from === other.from &&
      message.text === other.text &&
      message.at === other.at &&
      message.name === other.name
    );
  });
