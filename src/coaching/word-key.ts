import type en from '../../public/_locales/en/messages.json';
import type { Words } from './words';

export type WordKey = keyof typeof en;
export type InterfaceWords = Words<WordKey>;

/** The key of a word from a closed list: `wordKey('need', 'next-step')` is `need_next_step`. */
export function wordKey<Stem extends string, Name extends string>(stem: Stem, name: Name): WordKey {
  return `${stem}_${name.replaceAll('-', '_')}` as WordKey;
}
