import type { Message, ReviewInput } from '../review-input';

/** The conversation, oldest first; `customer` of the input is a thread of customer's messages. */
export const threadOf = (input: ReviewInput): readonly Message[] =>
  input.thread ?? [input.customer ?? []].flat().map((text) => ({ from: 'customer' as const, text }));

/** The customer's messages since the agent last spoke; where the agent spoke last, the run before that. */
export function lastRun(thread: readonly Message[]): { run: readonly Message[]; first: number } {
  let end = thread.length;
  while (end > 0 && thread[end - 1]?.from !== 'customer') end--;
  let first = end;
  while (
    first > 0 &&
    (thread[first - 1]?.from === 'customer' || thread[first - 1]?.from === 'bot' || thread[first - 1]?.from === 'note')
  )
    first--;
  return { run: thread.slice(first, end).filter((message) => message.from === 'customer'), first };
}

/** The first name of the customer: from the context, else from their messages; null where there is none that looks like one. */
export function firstNameOf(input: ReviewInput, thread: readonly Message[]): string | null {
  const full =
    input.context?.customerName ??
    thread.findLast((message) => message.from === 'customer' && message.name)?.name ??
    '';
  const [first, second] = full.trim().split(/\s+/);
  if (!first || !/^\p{Lu}[\p{L}'’-]+$/u.test(first)) return null;
  return /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)$/i.test(first.replace('.', ''))
    ? second
      ? `${first} ${second}`
      : null
    : first;
}
