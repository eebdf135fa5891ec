import type { Message } from '../review-input';
import type { Reading } from '../review-output';
import type { Placed } from '../text/draft';
import { type MessageSigns, readSigns } from './message';
import { clausesOf, type ProblemClause } from './problem';
import { openQuestions, type Question } from './questions';
import { rememberBy } from './remembered';
import { lastRun } from './thread';
import { topicOf } from './topic';
import { type MessageReading, weigh } from './weigh';

/** One message of the customer's, read. */
export interface ReadMessage {
  signs: MessageSigns;
  reading: MessageReading;
  clauses: readonly ProblemClause[];
  topic: string | null;
  questions: readonly Question[];
}

/** The customer's side of the whole thread. */
export interface CustomerReading {
  reading: Reading;
  asks: boolean;
  closed: boolean;
  delicate: boolean;
  unclear: boolean;
  /** The problem with the persons turned, or null. */
  clause: string | null;
  /** What the trouble is with, as a noun phrase in the agent's mouth, or null. */
  topic: string | null;
  /** Their last questions, oldest first; `message` is the index in the thread. */
  questions: readonly (Question & { message: number })[];
  /** For each message of the thread: read, where the customer wrote it. */
  messages: readonly (ReadMessage | null)[];
}

const readMessage = rememberBy((text: string): ReadMessage => {
  const signs = readSigns(text);
  const reading = weigh([signs]);
  return {
    signs,
    reading,
    clauses: clausesOf(signs),
    topic: topicOf(signs),
    questions: openQuestions(text),
  };
});

const calmReading: Reading = { complaint: false, failure: false, emotion: 0, abusive: false, problem: null };

/** Reads the thread: the last run of messages weighs most; what was complained of before stays a complaint until it is solved. */
export function readCustomer(thread: readonly Message[], read: readonly (readonly Placed[])[]): CustomerReading {
  const messages = thread.map((message, i) =>
    message.from === 'customer' ? readMessage(message.text, read[i]?.[0]?.sentence) : null,
  );
  const { first } = lastRun(thread);
  const own = messages.flatMap((message, i) => (message ? [{ ...message, i }] : []));
  const run = own.filter(({ i }) => i >= first);
  const before = own.filter(({ i }) => i < first);
  const now = weigh(run.map(({ signs }) => signs));
  const closed = run.length > 0 && isClosed(run, now, before.length > 0);
  const all = [...before, ...run];
  const complaint = !closed && (now.complaint || before.some(({ reading }) => reading.complaint));
  const failure =
    complaint && [now, ...before.map(({ reading }) => reading)].some((one) => one.complaint && one.failure);
  const earlier = Math.max(0, ...before.map(({ reading }) => reading.emotion));
  const emotion = closed
    ? 0
    : now.complaint
      ? Math.max(now.emotion, Math.min(earlier, 2))
      : complaint
        ? Math.max(1, earlier - 1)
        : now.emotion;
  const complaining = run.filter(({ reading }) => reading.complaint);
  const telling = [
    ...(complaining.length > 0 || !now.complaint ? complaining : run),
    ...before.filter(({ reading }) => reading.complaint).reverse(),
  ];
  const clauses = telling.flatMap((message) => [...message.clauses]).sort((a, b) => b.worth - a.worth);
  const best = clauses[0];
  const turned = clauses.find((clause) => clause.turned !== null);
  const reading: Reading = complaint
    ? {
        complaint,
        failure,
        emotion: emotion as Reading['emotion'],
        abusive: run.some((message) => message.reading.abusive),
        problem: best?.text ?? null,
      }
    : { ...calmReading, emotion: emotion as Reading['emotion'] };
  return {
    reading,
    asks: run.some((message) => message.reading.asks),
    closed,
    delicate: own.some((message) => message.reading.delicate),
    unclear: complaint && isUnclear(all),
    clause: complaint ? (turned?.turned ?? null) : null,
    topic: complaint ? (telling.find((message) => message.topic)?.topic ?? null) : null,
    questions: questionsIn(run.some((message) => message.questions.length > 0) ? run : before.slice(-1)),
    messages,
  };
}

const questionsIn = (messages: readonly Own[]) =>
  messages.flatMap((message) => message.questions.map((question) => ({ ...question, message: message.i })));

type Own = ReadMessage & { i: number };

/** Only thanks or "it works now" at the end of the thread, nothing asked, nothing complained of. */
function isClosed(run: readonly Own[], now: MessageReading, answered: boolean): boolean {
  const asks = run.some(({ reading, signs }) => signs.questions > 0 || (reading.asks && !reading.thanks));
  const settles = run.some(({ reading }) => reading.solved || reading.thanks || (!answered && reading.strength < -1));
  return settles && !now.complaint && !asks;
}

/** A complaint that holds nothing to act on: a verdict or a feeling, no thing, no event. */
function isUnclear(all: readonly Own[]): boolean {
  const words = all.reduce((sum, { signs }) => sum + signs.words, 0);
  const told = all.some(({ clauses, topic }) => clauses.length > 0 || topic !== null);
  // Where no sign of trouble is known by name, it was told in words of its own.
  return !told && words < 25 && all.some(({ reading }) => reading.strength > 0);
}
