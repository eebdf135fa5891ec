import { browser } from 'wxt/browser';
import { coachPort, panelPort, type ToFrame } from '../coaching/protocol';
import type { Coach } from '../engine/review';
import { answerForWords } from './answer-words';
import { chosenRules } from './chosen-rules';
import { injectCoach, injectCoachOnRequest } from './coach-injection';
import { createCoachPorts } from './coach-ports';
import { obeyCommands } from './commands';
import { createDismissals } from './dismissals';
import { createEngineHome } from './engine-home';
import { wordsFor } from './language';
import { logLine } from './log-line';
import { createOrigins } from './origins';
import { openPanelOnRequest, openPanelOnToolbarClick } from './panel-opening';
import { createPanelPorts } from './panel-ports';
import { createPauses } from './pauses';
import { changeSettings, readSettings, type Settings, watchSettings } from './settings';
import { siteOfTab } from './site-of-tab';
import { createSnapshots } from './snapshots';
import { keepWhatIsTaught, teachIn } from './teaching';
import { createThreadsElsewhere } from './threads-elsewhere';
import { createToolbarBadge } from './toolbar-badge';
import { welcomeOnInstall } from './welcome-tab';

/** What decides which engine it is: packs on or off against their default, and the language it speaks to the agent. */
export interface EngineChoice {
  packs: Settings['packs'];
  language: string;
}

export interface BackgroundPorts {
  createCoach(choice: EngineChoice): Coach;
}

/** Starts the background. Every listener is added before this returns, as browsers demand of a background that sleeps. */
export function startBackground({ createCoach }: BackgroundPorts): void {
  let settings = readSettings();
  const badge = createToolbarBadge();
  const showBadge = async (tab: number) => {
    const { access } = await siteOfTab(tab);
    await badge.show(tab, { access, snapshot: snapshots.shown(tab)?.snapshot ?? null }, wordsFor(await settings));
  };
  /** Settled once the settings are known, which is before anybody can ask for a review. */
  let packsAndLanguage: EngineChoice = { packs: {}, language: 'en' };
  const engine = createEngineHome(() => createCoach(packsAndLanguage));
  const choose = async () => {
    const chosen = await settings;
    const next = { packs: chosen.packs, language: wordsFor(chosen).language };
    if (JSON.stringify(next) === JSON.stringify(packsAndLanguage)) return;
    packsAndLanguage = next;
    engine.renew();
  };
  const snapshots = createSnapshots((tab) => {
    void showBadge(tab);
    void panels.changed(tab);
  });
  const coaches = createCoachPorts({
    engine,
    ready: choose,
    dismissals: createDismissals(),
    pauses: createPauses(),
    choose: async (review) => chosenRules(review, await settings),
    turnRule: (rule, isOn) =>
      changeSettings(({ rulesOff }) => ({
        rulesOff: [...rulesOff.filter((other) => other !== rule), ...(isOn ? [] : [rule])],
      })),
    snapshots,
    threads: createThreadsElsewhere(),
    wake(tab, frame) {
      const message: ToFrame = { type: 'composure-wake' };
      browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => logLine('a page is no longer there'));
    },
    storageFull: () => panels.warn('storage-full'),
    sight: (tab, sight) => panels.sight(tab, sight),
  });
  const panels = createPanelPorts({ ...coaches, snapshots, siteOf: siteOfTab, teach: teachIn });
  const origins = createOrigins();

  browser.runtime.onConnect.addListener((port) => {
    // Only our own pages may listen to a panel's port: what is said there comes from every tab.
    const ours = port.sender?.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const isPractice = port.sender?.url === browser.runtime.getURL('/welcome.html');
    if (port.name === coachPort && (!ours || isPractice)) coaches.accept(port);
    else if (port.name === panelPort && ours) panels.accept(port);
    else port.disconnect();
  });
  answerForWords();
  injectCoachOnRequest();
  keepWhatIsTaught((tab) => {
    coaches.stop(tab);
    injectCoach(tab, 0);
  });
  openPanelOnToolbarClick((tab) => void panels.changed(tab));
  openPanelOnRequest();
  obeyCommands({
    inPage: coaches.command,
    togglePause(tab) {
      const isPaused = snapshots.shown(tab)?.snapshot.status === 'paused';
      void coaches.pause(tab, isPaused ? null : 'conversation');
    },
  });
  welcomeOnInstall();

  browser.tabs.onRemoved.addListener((tab) => {
    snapshots.forget(tab);
    badge.forget(tab);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (!status) return;
    // A page with a coach says itself when it goes; desks "load" at each change of their address without going anywhere.
    if (!coaches.isLive(tab)) snapshots.forget(tab);
    void showBadge(tab);
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
  watchSettings((changed) => {
    settings = Promise.resolve(changed);
    void choose().then(coaches.askAgain);
    for (const tab of coaches.tabs()) void showBadge(tab);
  });

  void origins.reconcile();
  snapshots.restore().catch((error: unknown) => logLine('the last session could not be read', error));
}
