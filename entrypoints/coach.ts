import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToFrame } from '../src/coaching/protocol';
import { coachPage } from '../src/page/coach-page';
import { createAskedWords } from '../src/platform/asked-words';
import { coachLink } from '../src/platform/coach-link';
import { readOwnRecipes } from '../src/platform/own-recipes';
import { createSettingsSource } from '../src/platform/settings';

/** Put into a frame that has a reply box (src/platform/coach-injection.ts). */
export default defineUnlistedScript(async () => {
  const [words, settings, recipes] = await Promise.all([createAskedWords(), createSettingsSource(), readOwnRecipes()]);
  const session = coachPage(globalThis, { ...coachLink, recipes, words: words.current, look: settings });
  if (!session) return;
  const wake = (message: ToFrame) => {
    if (message?.type === 'composure-wake') session.wake();
  };
  browser.runtime.onMessage.addListener(wake);
  session.over.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(wake));
});
