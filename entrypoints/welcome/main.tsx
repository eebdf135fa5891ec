import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { coachPage } from '../../src/page/coach-page';
import { practiceDesk, practiceTicket } from '../../src/page/practice-desk';
import { showAppearance } from '../../src/platform/appearance';
import { coachLink } from '../../src/platform/coach-link';
import { createGrantedSites } from '../../src/platform/granted-sites';
import { createWordsSource } from '../../src/platform/language';
import { createSettingsSource } from '../../src/platform/settings';
import { requestSites } from '../../src/platform/site-permissions';
import { Welcome } from '../../src/ui/welcome/welcome';
import '../../src/ui/design/page.css';

const words = await createWordsSource();
await showAppearance(document);
const sites = await createGrantedSites();
const settings = await createSettingsSource();
const practice = {
  ticket: { ...practiceTicket, messages: practiceTicket.messages.map(({ text }) => text) },
  coach() {
    const ports = { ...coachLink, words: words.current, look: settings, desk: practiceDesk };
    const session = coachPage(globalThis, ports);
    return {
      showFirst: () => session?.command('next-finding'),
      stop: () => session?.stop(),
    };
  },
};

function WelcomePage() {
  return (
    <Welcome
      words={useSyncExternalStore(words.subscribe, words.current)}
      granted={useSyncExternalStore(sites.subscribe, sites.current)}
      onTurnOn={requestSites}
      practice={practice}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<WelcomePage />);
