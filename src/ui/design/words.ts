import { createContext, useContext } from 'react';
import type { InterfaceWords } from '../../coaching/word-key';
import { createWords } from '../../coaching/words';

export { type InterfaceWords, type WordKey, wordKey } from '../../coaching/word-key';

export const WordsContext = createContext<InterfaceWords>(createWords({} as never, 'en'));

/** The interface's words, in the language that the page around was given. */
export const useWords = (): InterfaceWords => useContext(WordsContext);
