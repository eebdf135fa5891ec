import { type InterfaceWords, useWords } from '../design/words';
import { QuietState } from './quiet-state';

/** Says that the reply is in a language that no rule is for; slips, if there are any, stand below it. */
export function OtherLanguage({ language }: { language: string }) {
  const words = useWords();
  return <QuietState title={otherLanguageTitle(language, words)} text={words('state_other_language_text')} />;
}

/** "This reply is in German", in the language of the interface. */
export function otherLanguageTitle(language: string, words: InterfaceWords): string {
  const name =
    language === 'und' ? undefined : new Intl.DisplayNames([words.language], { type: 'language' }).of(language);
  return name ? words('state_other_language_title', name) : words('state_unknown_language_title');
}
