import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { recipeSchema } from '../coaching/recipe';
import { logLine } from './log-line';
import { keepRecipe } from './own-recipes';
import { originPattern } from './site-of-tab';

const taught = z.object({ type: z.literal('taught'), recipe: recipeSchema });

/** Puts the picker into a tab's page, for somebody to point at things. */
export function teachIn(tabId: number): void {
  browser.scripting
    .executeScript({ target: { tabId }, files: ['/picker.js'] })
    .catch((error: unknown) => logLine('the picker could not be put into a page', error));
}

/** Keeps what a page's picker has found, for the page's own host alone; the coach begins anew with it. */
export function keepWhatIsTaught(restart: (tab: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const tab = sender.tab?.id;
    const parsed = taught.safeParse(message);
    if (tab === undefined || !parsed.success) return;
    const { recipe } = parsed.data;
    const host = sender.url && originPattern(sender.url)?.split('/')[2];
    if (recipe.hosts.length !== 1 || recipe.hosts[0] !== `*://${host}/*`)
      return logLine('a recipe for another host was dropped');
    keepRecipe(recipe).then(
      () => restart(tab),
      (error: unknown) => logLine('a recipe could not be kept', error),
    );
  });
}
