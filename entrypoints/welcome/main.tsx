import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '../../src/platform/appearance';
import { createGrantedSites } from '../../src/platform/granted-sites';
import { createWordsSource } from '../../src/platform/language';
import { requestSites } from '../../src/platform/site-permissions';
import { Welcome } from '../../src/ui/welcome/welcome';
import '../../src/ui/design/page.css';

const words = await createWordsSource();
await showAppearance(document);
const sites = await createGrantedSites();

function WelcomePage() {
  return (
    <Welcome
      words={useSyncExternalStore(words.subscribe, words.current)}
      granted={useSyncExternalStore(sites.subscribe, sites.current)}
      onTurnOn={requestSites}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<WelcomePage />);
