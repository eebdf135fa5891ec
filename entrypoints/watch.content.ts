import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchForReplyBox } from '../src/page/watch-for-reply-box';

/** All that runs on a page without a reply box. Registered at runtime, for granted origins only (src/platform/origins.ts). */
export default defineContentScript({
  registration: 'runtime',
  main() {
    watchForReplyBox(globalThis, () => void browser.runtime.sendMessage({ type: 'reply-box' }));
  },
});
