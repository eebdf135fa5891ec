import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachDesk } from '../src/page/teach/teach-desk';
import { createAskedWords } from '../src/platform/asked-words';
import { readSettings } from '../src/platform/settings';

/** Put into a page whose desk is to be taught (src/platform/teaching.ts). */
export default defineUnlistedScript(async () => {
  const [words, { appearance }] = await Promise.all([createAskedWords(), readSettings()]);
  teachDesk(globalThis, {
    words: words.current(),
    appearance,
    keep: (recipe) => void browser.runtime.sendMessage({ type: 'taught', recipe }),
    now: () => new Date(),
  });
});
