import { Logo } from '../design/logo';
import { type InterfaceWords, WordsContext } from '../design/words';
import { LanguageChoice, type LanguageName } from './language-choice';
import { RuleList, type RulePack } from './rule-list';
import { SiteList } from './site-list';

interface OptionsProps {
  words: InterfaceWords;
  granted: string[];
  /** An origin that the browser did not let go. */
  kept: string | null;
  language: LanguageName;
  packs: RulePack[];
  onRemove(origin: string): void;
  onChooseDesks(): void;
  onLanguage(language: LanguageName): void;
}

/** The settings page, the agent's part: sites, language, and the rules that are at work. */
export function Options({ words, granted, kept, language, packs, ...on }: OptionsProps) {
  return (
    <WordsContext value={words}>
      <main className="page" lang={words.language}>
        <header className="page-top">
          <Logo size={32} />
          <h1>{words('options_page_title')}</h1>
        </header>
        <SiteList granted={granted} kept={kept} onRemove={on.onRemove} onChooseDesks={on.onChooseDesks} />
        <LanguageChoice language={language} onLanguage={on.onLanguage} />
        <RuleList packs={packs} />
        <p>
          <a href="/privacy.html">{words('privacy_link')}</a>
        </p>
      </main>
    </WordsContext>
  );
}
