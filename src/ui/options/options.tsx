import type { Insights } from '../../coaching/insights';
import type { Recipe } from '../../coaching/recipe';
import { Logo } from '../design/logo';
import { type InterfaceWords, WordsContext } from '../design/words';
import { Counted, type CountedActions } from './counted';
import { type DataActions, DataSettings } from './data-settings';
import { type Look, LookSettings } from './look';
import { type Paused, type PausedActions, PausedList } from './paused-list';
import { type RuleActions, type RuleChoices, RuleList, type SetRules } from './rule-list';
import type { RulePack } from './rule-pack';
import { ShortcutList, type ShortcutRow } from './shortcut-list';
import { SiteList } from './site-list';
import { type TaughtActions, TaughtDesks } from './taught-desks';
import { type TeamActions, TeamPacks, type TeamPacksView } from './team-packs';

interface OptionsProps extends RuleActions, DataActions, PausedActions, TaughtActions, TeamActions, CountedActions {
  words: InterfaceWords;
  granted: string[];
  /** An origin that the browser did not let go. */
  kept: string | null;
  taught: readonly Recipe[];
  paused: Paused;
  look: Look;
  shortcuts: ShortcutRow[];
  packs: RulePack[];
  choices: RuleChoices;
  /** What the organisation has set, so that it cannot be changed here. */
  set: SetRules & { settings: readonly string[] };
  team: TeamPacksView;
  /** What was counted here; null where nothing was. */
  insights: Insights | null;
  onRemove(origin: string): void;
  onChooseDesks(): void;
  onLook(change: Partial<Look>): void;
  onShortcuts(): void;
}

/** The settings page, the agent's part: sites, look, keys, the rules that are at work, and one's own data. */
export function Options({
  words,
  granted,
  kept,
  taught,
  paused,
  look,
  shortcuts,
  packs,
  choices,
  set,
  team,
  insights,
  ...on
}: OptionsProps) {
  return (
    <WordsContext value={words}>
      <main className="page" lang={words.language}>
        <header className="page-top">
          <Logo size={32} />
          <h1>{words('options_page_title')}</h1>
        </header>
        <SiteList granted={granted} kept={kept} onRemove={on.onRemove} onChooseDesks={on.onChooseDesks} />
        <TaughtDesks taught={taught} onSaveRecipe={on.onSaveRecipe} onForgetRecipe={on.onForgetRecipe} />
        <PausedList paused={paused} onEndPause={on.onEndPause} />
        <LookSettings look={look} set={set.settings} onLook={on.onLook} />
        <ShortcutList shortcuts={shortcuts} onChange={on.onShortcuts} />
        <TeamPacks {...team} {...on} />
        <RuleList
          packs={packs}
          choices={choices}
          set={set}
          onPack={on.onPack}
          onRule={on.onRule}
          onLevel={on.onLevel}
        />
        <Counted insights={insights} {...on} />
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
