import { useId } from 'react';
import { useWords, wordKey } from '../design/words';

const languages = ['browser', 'en', 'de'] as const;
export type LanguageName = (typeof languages)[number];

interface LanguageChoiceProps {
  language: LanguageName;
  onLanguage(language: LanguageName): void;
}

export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <section>
      <h2>{words('options_language_title')}</h2>
      <label htmlFor={id}>{words('options_language_label')}</label>
      <select id={id} value={language} onChange={(event) => onLanguage(event.target.value as LanguageName)}>
        {languages.map((name) => (
          <option key={name} value={name}>
            {words(wordKey('options_language', name))}
          </option>
        ))}
      </select>
    </section>
  );
}
