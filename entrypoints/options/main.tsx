import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '../../src/platform/appearance';
import { createGrantedSites } from '../../src/platform/granted-sites';
import { createWordsSource } from '../../src/platform/language';
import { eraseAll, exportSettings, importSettings } from '../../src/platform/own-data';
import { createTaughtSource, forgetRecipe } from '../../src/platform/own-recipes';
import { createPausesSource } from '../../src/platform/pauses-source';
import { changeSettings, createSettingsSource } from '../../src/platform/settings';
import { openShortcutSettings, readShortcuts } from '../../src/platform/shortcuts';
import { removeSite } from '../../src/platform/site-permissions';
import { openWelcome } from '../../src/platform/welcome-tab';
import { saveFile } from '../../src/ui/design/save-file';
import { Options } from '../../src/ui/options/options';
import { rulePack } from '../../src/ui/options/rule-pack';
import { createTeamSource, teamActions } from './team';
import '../../src/ui/design/page.css';

const words = await createWordsSource();
await showAppearance(document);
const sites = await createGrantedSites();
const taught = await createTaughtSource();
const pauses = await createPausesSource();
const settings = await createSettingsSource();
const shortcuts = await readShortcuts();
const team = await createTeamSource();

function OptionsPage() {
  const spoken = useSyncExternalStore(words.subscribe, words.current);
  const chosen = useSyncExternalStore(settings.subscribe, settings.current);
  const { packs, ...ofTeam } = useSyncExternalStore(team.subscribe, team.current);
  const [kept, keep] = useState<string | null>(null);
  return (
    <Options
      words={spoken}
      granted={useSyncExternalStore(sites.subscribe, sites.current)}
      kept={kept}
      taught={useSyncExternalStore(taught.subscribe, taught.current)}
      onSaveRecipe={(recipe) => saveFile(`${recipe.name}.json`, `${JSON.stringify(recipe, null, 2)}\n`)}
      onForgetRecipe={({ name }) => void forgetRecipe(name)}
      paused={useSyncExternalStore(pauses.subscribe, pauses.current)}
      onEndPause={(line) => void pauses.end(line)}
      look={chosen}
      shortcuts={shortcuts}
      packs={packs.map((pack) => rulePack(pack, spoken.language, chosen.packs))}
      choices={chosen}
      {...ofTeam}
      {...teamActions}
      onRemove={async (origin) => keep((await removeSite(origin)) ? null : origin)}
      onChooseDesks={() => void openWelcome()}
      onLook={changeSettings}
      onShortcuts={() => void openShortcutSettings()}
      onPack={(pack, isOn) => changeSettings((before) => ({ packs: { ...before.packs, [pack]: isOn } }))}
      onRule={(rule, isOn) =>
        changeSettings(({ rulesOff }) => ({
          rulesOff: [...rulesOff.filter((other) => other !== rule), ...(isOn ? [] : [rule])],
        }))
      }
      onLevel={(rule, level) =>
        changeSettings(({ levels: { [rule]: _, ...others } }) => ({
          levels: level === null ? others : { ...others, [rule]: level },
        }))
      }
      onExport={async () => saveFile('composure-settings.json', await exportSettings())}
      onImport={importSettings}
      onErase={eraseAll}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<OptionsPage />);
