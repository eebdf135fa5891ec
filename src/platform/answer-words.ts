import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messagesFor } from './language';
import { logLine } from './log-line';
import { readSettings } from './settings';

const question = z.object({ type: z.literal('words') });

/** In the background: answers coaches, which are kept small by carrying no language of their own. */
export function answerForWords(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, _: Browser.runtime.MessageSender, answer: (said: unknown) => void) => {
      if (!question.safeParse(message).success) return;
      readSettings().then(
        (settings) => answer(messagesFor(settings)),
        (error: unknown) => logLine('the words could not be read', error),
      );
      return true;
    },
  );
}
