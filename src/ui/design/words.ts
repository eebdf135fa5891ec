import { createContext, useContext } from 'react';
import type en from '../../../public/_locales/en/messages.json';
import { createWords, type Words } from '../../coaching/words';

export type WordKey = keyof typeof en;
export type InterfaceWords = Words<WordKey>;

export const WordsContext = createContext<InterfaceWords>(createWords({} as never, 'en'));

/** The interface's words, in the language that the page around was given. */
export const useWords = (): InterfaceWords => useContext(WordsContext);

/** The key of a word from a closed list: `wordKey('need', 'next-step')` is `need_next_step`. */
export function wordKey<Stem extends string, Name extends string>(stem: Stem, name: Name): WordKey {
  return `${stem}_${name.replaceAll('-', '_')}` as WordKey;
}
