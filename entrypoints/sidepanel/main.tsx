import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { showAppearance } from '../../src/platform/appearance';
import { createWordsSource } from '../../src/platform/language';
import { createPanelLink } from '../../src/platform/panel-link';
import { followServedTab } from '../../src/platform/served-tab';
import { requestSites } from '../../src/platform/site-permissions';
import { openWelcome } from '../../src/platform/welcome-tab';
import { Panel } from '../../src/ui/panel/panel';
import '../../src/ui/panel/panel.css';

const link = createPanelLink();
const words = await createWordsSource();
await showAppearance(document);

function SidePanel() {
  return (
    <Panel
      view={useSyncExternalStore(link.subscribe, link.current)}
      words={useSyncExternalStore(words.subscribe, words.current)}
      onIntent={link.send}
      onPause={link.pause}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onTurnOn={(origin) => void requestSites([origin])}
      onChooseDesks={() => void openWelcome()}
      onRetry={link.retry}
      onLook={link.look}
      onTeach={link.teach}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
    />
  );
}

followServedTab(location.href, link.watch);
createRoot(document.getElementById('root') as HTMLElement).render(<SidePanel />);
