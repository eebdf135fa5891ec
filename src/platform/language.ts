import { browser } from 'wxt/browser';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { createWords, type Words } from '../coaching/words';
import { readSettings, type Settings, watchSettings } from './settings';

export type WordKey = keyof typeof en;

/** The interface's words in the chosen language. */
export function wordsFor({ language }: Settings, browserLanguage = browser.i18n.getUILanguage()): Words<WordKey> {
  const chosen = language === 'browser' ? browserLanguage : language;
  return chosen.toLowerCase().startsWith('de') ? createWords(de, 'de') : createWords(en, 'en');
}

export async function readWords(): Promise<Words<WordKey>> {
  return wordsFor(await readSettings());
}

export function watchWords(changed: (words: Words<WordKey>) => void): () => void {
  return watchSettings((settings) => changed(wordsFor(settings)));
}

/** The words for a page that stays open: they change when the setting does. */
export async function createWordsSource() {
  let words = await readWords();
  const listeners = new Set<() => void>();
  watchWords((next) => {
    words = next;
    for (const listener of listeners) listener();
  });
  return {
    current: () => words,
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
