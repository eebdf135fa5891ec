import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { threadSchema } from '../coaching/protocol';
import type { Message } from '../engine/review-input';
import { logLine } from './log-line';

/** The messages of conversations that are read on one page and answered on another. */
export interface ThreadsElsewhere {
  keep(conversation: string, thread: Message[]): Promise<void>;
  recall(conversation: string): Promise<Message[]>;
}

const keptSchema = z.array(z.object({ conversation: z.string(), thread: threadSchema }));
const key = 'threads';
const mostKept = 10;

/** Kept in the browser's session storage: memory, never the disk. The newest few; an agent answers what they have just read. */
export function createThreadsElsewhere(): ThreadsElsewhere {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => {
    const parsed = z.safeParse(keptSchema, (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.data : [];
  };
  return {
    keep(conversation, thread) {
      const write = async () => {
        const others = (await read()).filter((kept) => kept.conversation !== conversation);
        await browser.storage.session.set({ [key]: [...others, { conversation, thread }].slice(-mostKept) });
      };
      const written = last.then(write).catch((error: unknown) => logLine('messages could not be kept', error));
      last = written;
      return written;
    },
    async recall(conversation) {
      await last;
      return (await read()).find((kept) => kept.conversation === conversation)?.thread ?? [];
    },
  };
}
