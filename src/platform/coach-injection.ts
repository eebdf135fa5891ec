import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { logLine } from './log-line';

const fromWatcher = z.object({ type: z.literal('reply-box') });

/** Puts the coach into the frame whose watcher has seen a reply box. */
export function injectCoachOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !fromWatcher.safeParse(message).success) return;
    injectCoach(tabId, sender.frameId ?? 0);
  });
}

export function injectCoach(tabId: number, frame: number): void {
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [frame] }, files: ['/coach.js'] })
    .catch((error: unknown) => logLine('the coach could not be put into a page', error));
}
