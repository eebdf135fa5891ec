import type { Message } from '../review-input';
import type { CustomerReading } from './customer';
import { lastRun } from './thread';

/** Is the customer more upset now than in any message before the agent last wrote? */
export function hasWorsened(thread: readonly Message[], { messages }: CustomerReading): boolean {
  const { first } = lastRun(thread);
  if (!thread.slice(0, first).some(({ from }) => from === 'agent')) return false;
  const moods = (from: number, to: number) =>
    messages.slice(from, to).flatMap((message) => (message ? [message.reading.emotion] : []));
  const before = moods(0, first);
  const now = Math.max(0, ...moods(first, messages.length));
  return before.length > 0 && now >= 2 && now > Math.max(...before);
}

/** The words of the customer's messages since the agent last wrote. */
export function lastWords(thread: readonly Message[], { messages }: CustomerReading): number {
  const { first } = lastRun(thread);
  return messages.slice(first).reduce((sum, message) => sum + (message?.signs.words ?? 0), 0);
}
