import { browser } from 'wxt/browser';
import { coachPort, panelPort, type ToFrame } from '../coaching/protocol';
import type { Coach } from '../engine/review';
import { injectCoachOnRequest } from './coach-injection';
import { createCoachPorts } from './coach-ports';
import { createDismissals } from './dismissals';
import { createEngineHome } from './engine-home';
import { readWords, watchWords } from './language';
import { logLine } from './log-line';
import { createOrigins } from './origins';
import { openPanelOnToolbarClick } from './panel-opening';
import { createPanelPorts } from './panel-ports';
import { siteOfTab } from './site-of-tab';
import { createSnapshots } from './snapshots';
import { createToolbarBadge } from './toolbar-badge';
import { welcomeOnInstall } from './welcome-tab';

/** Starts the background. Every listener is added before this returns, as browsers demand of a background that sleeps. */
export function startBackground({ createCoach }: { createCoach: () => Coach }): void {
  let words = readWords();
  const badge = createToolbarBadge();
  const showBadge = async (tab: number) => badge.show(tab, snapshots.shown(tab)?.snapshot ?? null, await words);
  const snapshots = createSnapshots((tab) => {
    void showBadge(tab);
    void panels.changed(tab);
  });
  const coaches = createCoachPorts({
    engine: createEngineHome(createCoach),
    dismissals: createDismissals(),
    snapshots,
    wake(tab, frame) {
      const message: ToFrame = { type: 'composure-wake' };
      browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => logLine('a page is no longer there'));
    },
    storageFull: () => panels.warn('storage-full'),
  });
  const panels = createPanelPorts({ snapshots, siteOf: siteOfTab, send: coaches.send });
  const origins = createOrigins();

  browser.runtime.onConnect.addListener((port) => {
    // Only our own pages may listen to a panel's port: what is said there comes from every tab.
    const ours = port.sender?.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (port.name === coachPort && !ours) coaches.accept(port);
    else if (port.name === panelPort && ours) panels.accept(port);
    else port.disconnect();
  });
  injectCoachOnRequest();
  openPanelOnToolbarClick((tab) => void panels.changed(tab));
  welcomeOnInstall();

  browser.tabs.onRemoved.addListener((tab) => {
    snapshots.forget(tab);
    badge.forget(tab);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (!status) return;
    // A page with a coach says itself when it goes; desks "load" at each change of their address without going anywhere.
    if (!coaches.isLive(tab)) snapshots.forget(tab);
    void panels.changed(tab);
  });
  browser.permissions.onAdded.addListener(() => void origins.reconcile().then(panels.everyoneChanged));
  browser.permissions.onRemoved.addListener(async () => {
    await origins.reconcile();
    for (const tab of coaches.tabs()) {
      if ((await siteOfTab(tab)).access === 'granted') continue;
      coaches.stop(tab);
      snapshots.forget(tab);
    }
    await panels.everyoneChanged();
  });
  watchWords((changed) => {
    words = Promise.resolve(changed);
    for (const tab of coaches.tabs()) void showBadge(tab);
  });

  void origins.reconcile();
  snapshots.restore().catch((error: unknown) => logLine('the last session could not be read', error));
}
