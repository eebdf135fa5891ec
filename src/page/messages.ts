import type { Message } from '../engine/review-input';

/** Whether somebody can say what the customer wrote: without that nothing is owed to them. */
export const isCustomerKnown = (thread: readonly Message[]): boolean =>
  thread.some(({ from }) => from === 'customer') || !thread.some(({ from }) => from === 'unknown');

/** Some reply boxes open with the message that is answered, quoted: the last run of quoted lines, as the customer's. */
export function quotedMessages(draft: string): Message[] {
  const runs: string[][] = [[]];
  for (const line of draft.split('\n')) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1];
    if (quoted === undefined && line.trim()) runs.push([]);
    // What is quoted within the quote is older and may be our own.
    else if (quoted !== undefined && !quoted.startsWith('>')) runs.at(-1)?.push(quoted);
  }
  const text = runs
    .findLast((run) => run.length > 0)
    ?.join('\n')
    .trim();
  return text ? [{ from: 'customer', text }] : [];
}
