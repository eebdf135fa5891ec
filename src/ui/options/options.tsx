import type { Recipe } from '../../coaching/recipe';
import { Logo } from '../design/logo';
import { type InterfaceWords, WordsContext } from '../design/words';
import { type DataActions, DataSettings } from './data-settings';
import { type Look, LookSettings } from './look';
import { type RuleActions, type RuleChoices, RuleList } from './rule-list';
import type { RulePack } from './rule-pack';
import { ShortcutList, type ShortcutRow } from './shortcut-list';
import { SiteList } from './site-list';
import { type TaughtActions, TaughtDesks } from './taught-desks';

interface OptionsProps extends RuleActions, DataActions, TaughtActions {
  words: InterfaceWords;
  granted: string[];
  /** An origin that the browser did not let go. */
  kept: string | null;
  taught: readonly Recipe[];
  look: Look;
  shortcuts: ShortcutRow[];
  packs: RulePack[];
  choices: RuleChoices;
  onRemove(origin: string): void;
  onChooseDesks(): void;
  onLook(change: Partial<Look>): void;
  onShortcuts(): void;
}

/** The settings page, the agent's part: sites, look, keys, the rules that are at work, and one's own data. */
export function Options({ words, granted, kept, taught, look, shortcuts, packs, choices, ...on }: OptionsProps) {
  return (
    <WordsContext value={words}>
      <main className="page" lang={words.language}>
        <header className="page-top">
          <Logo size={32} />
          <h1>{words('options_page_title')}</h1>
        </header>
        <SiteList granted={granted} kept={kept} onRemove={on.onRemove} onChooseDesks={on.onChooseDesks} />
        <TaughtDesks taught={taught} onSaveRecipe={on.onSaveRecipe} onForgetRecipe={on.onForgetRecipe} />
        <LookSettings look={look} onLook={on.onLook} />
        <ShortcutList shortcuts={shortcuts} onChange={on.onShortcuts} />
        <RuleList packs={packs} choices={choices} onPack={on.onPack} onRule={on.onRule} onLevel={on.onLevel} />
        <section>
          <h2>{words('options_studio_title')}</h2>
          <p className="quiet">{words('options_studio_text')}</p>
          <p>
            <a href="/studio.html">{words('options_studio_open')}</a>
          </p>
        </section>
        <DataSettings onExport={on.onExport} onImport={on.onImport} onErase={on.onErase} />
      </main>
    </WordsContext>
  );
}
