import { browser } from 'wxt/browser';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import type { InterfaceWords } from '../coaching/word-key';
import { createWords } from '../coaching/words';
import { readSettings, type Settings, watchSettings } from './settings';

/** The chosen language and its words, as they can be sent to a page. */
export function messagesFor({ language }: Pick<Settings, 'language'>, browserLanguage = browser.i18n.getUILanguage()) {
  const chosen = language === 'browser' ? browserLanguage : language;
  return chosen.toLowerCase().startsWith('de') ? { language: 'de', messages: de } : { language: 'en', messages: en };
}

/** The interface's words in the chosen language. */
export function wordsFor(settings: Pick<Settings, 'language'>, browserLanguage?: string): InterfaceWords {
  const { language, messages } = messagesFor(settings, browserLanguage);
  return createWords(messages, language);
}

async function readWords(): Promise<InterfaceWords> {
  return wordsFor(await readSettings());
}

function watchWords(changed: (words: InterfaceWords) => void): () => void {
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
