import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coachPort, type ToFrame } from '../src/coaching/protocol';
import { coachPage } from '../src/page/coach-page';
import { createWordsSource } from '../src/platform/language';

/** Put into a frame that has a reply box (src/platform/coach-injection.ts). */
export default defineUnlistedScript(async () => {
  const words = await createWordsSource();
  const session = coachPage(globalThis, {
    isAlive: () => Boolean(browser.runtime?.id),
    connect() {
      const port = browser.runtime.connect({ name: coachPort });
      return {
        post: (message) => port.postMessage(message),
        onMessage: (listener) => port.onMessage.addListener(listener),
        onClose: (listener) => port.onDisconnect.addListener(listener),
        close: () => port.disconnect(),
      };
    },
    words: {
      card: () => words.current()('level_suggest'),
      apply: () => words.current()('apply'),
      applyName: (text) => words.current()('apply_name', text),
      applyRemovalName: (text) => words.current()('apply_leave_out', text),
      dismiss: () => words.current()('dismiss'),
      dismissName: (text) => words.current()('dismiss_name', text),
    },
  });
  if (!session) return;
  const wake = (message: ToFrame) => {
    if (message?.type === 'composure-wake') session.wake();
  };
  browser.runtime.onMessage.addListener(wake);
  session.over.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(wake));
});
