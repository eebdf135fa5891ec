import { browser } from 'wxt/browser';
import type { InterfaceWords, WordKey } from '../coaching/word-key';
import { createWords, type Messages } from '../coaching/words';
import { logLine } from './log-line';
import { watchSettings } from './settings';

/** The interface's words for a coach in a page, which asks the background for them; they change when the setting does. */
export async function createAskedWords(): Promise<{ current(): InterfaceWords }> {
  const ask = async (): Promise<InterfaceWords> => {
    const said: { language: string; messages: Messages<WordKey> } = await browser.runtime.sendMessage({
      type: 'words',
    });
    return createWords(said.messages, said.language);
  };
  let words = await ask();
  watchSettings(async () => {
    try {
      words = await ask();
    } catch (error) {
      logLine('the language could not be changed in a page', error);
    }
  });
  return { current: () => words };
}
