import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { builtinPacks } from '../../src/packs/builtin';
import { showAppearance } from '../../src/platform/appearance';
import { createGrantedSites } from '../../src/platform/granted-sites';
import { createWordsSource } from '../../src/platform/language';
import { changeSettings, readSettings } from '../../src/platform/settings';
import { removeSite } from '../../src/platform/site-permissions';
import { openWelcome } from '../../src/platform/welcome-tab';
import { Options } from '../../src/ui/options/options';
import { rulePack } from '../../src/ui/options/rule-pack';
import '../../src/ui/design/page.css';

const words = await createWordsSource();
await showAppearance(document);
const sites = await createGrantedSites();
const settings = await readSettings();
const packs = builtinPacks().filter((pack) => !pack.off);

function OptionsPage() {
  const spoken = useSyncExternalStore(words.subscribe, words.current);
  const [language, setLanguage] = useState(settings.language);
  const [kept, keep] = useState<string | null>(null);
  return (
    <Options
      words={spoken}
      granted={useSyncExternalStore(sites.subscribe, sites.current)}
      kept={kept}
      language={language}
      packs={packs.map((pack) => rulePack(pack, spoken.language))}
      onRemove={async (origin) => keep((await removeSite(origin)) ? null : origin)}
      onChooseDesks={() => void openWelcome()}
      onLanguage={(next) => {
        setLanguage(next);
        void changeSettings({ language: next });
      }}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<OptionsPage />);
