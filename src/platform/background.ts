import { browser } from 'wxt/browser';
import { coachPort, panelPort, type ToFrame } from '../coaching/protocol';
import type { Coach } from '../engine/review';
import type { ReadyPack } from '../engine/rules/prepare';
import { answerForWords } from './answer-words';
import { chosenRules } from './chosen-rules';
import { injectCoach, injectCoachOnRequest } from './coach-injection';
import { createCoachPorts } from './coach-ports';
import { obeyCommands } from './commands';
import { createDismissals } from './dismissals';
import { createEngineHome } from './engine-home';
import { createFollowing, type OpenPack } from './followed-pack';
import { createCounting } from './insights';
import { wordsFor } from './language';
import { logLine } from './log-line';
import { createOrigins } from './origins';
import { openPanelOnRequest, openPanelOnToolbarClick } from './panel-opening';
import { createPanelPorts } from './panel-ports';
import { createPauses } from './pauses';
import { readPolicy, watchPolicy } from './policy';
import { changeSettings, readSettings, type Settings, watchSettings } from './settings';
import { siteOfTab } from './site-of-tab';
import { createSnapshots } from './snapshots';
import { keepWhatIsTaught, teachIn } from './teaching';
import { type CheckPack, createTeamPacks, type TeamSource, watchTeamPacks } from './team-packs';
import { createThreadsElsewhere } from './threads-elsewhere';
import { createToolbarBadge } from './toolbar-badge';
import { welcomeOnInstall } from './welcome-tab';

/** What decides which engine it is. */
export interface EngineChoice {
  /** Packs on or off against their default. */
  packs: Settings['packs'];
  /** Packs that did not come with the product. */
  team: readonly { source: TeamSource; pack: ReadyPack }[];
  /** The language that it speaks to the agent. */
  language: string;
  isPilot: boolean;
  /** Whether rules that ship may ask before something is sent. */
  asksOnSend: boolean;
}

export interface BackgroundPorts {
  createCoach(choice: EngineChoice): Coach;
  /** Rules that the organisation's packs have set: `<pack>/<rule>`. */
  lockedRules(choice: EngineChoice): readonly string[];
  checkPack: CheckPack;
  openPack: OpenPack;
}

/** Starts the background. Every listener is added before this returns, as browsers demand of a background that sleeps. */
export function startBackground({ createCoach, lockedRules, checkPack, openPack }: BackgroundPorts): void {
  let settings = readSettings();
  const badge = createToolbarBadge();
  const showBadge = async (tab: number) => {
    const { access } = await siteOfTab(tab);
    await badge.show(tab, { access, snapshot: snapshots.shown(tab)?.snapshot ?? null }, wordsFor(await settings));
  };
  const teamPacks = createTeamPacks(checkPack, browser.runtime.getManifest().version);
  const following = createFollowing({ open: openPack, packs: teamPacks });
  let policy = readPolicy();
  /** Settled once settings and packs are known, which is before anybody can ask for a review. */
  let chosen: EngineChoice = { packs: {}, team: [], language: 'en', isPilot: false, asksOnSend: false };
  let locked: readonly string[] = [];
  let key = '';
  const engine = createEngineHome(() => createCoach(chosen));
  const obey = async () => {
    try {
      await teamPacks.obey(await policy);
    } catch (error) {
      logLine('the organisation’s packs could not be kept', error);
    }
  };
  let team = obey().then(teamPacks.read);
  const choose = async () => {
    const { packs, pilot, askOnSend, language: wished } = await settings;
    const { language } = wordsFor({ language: wished });
    const ready = await team.catch((error: unknown) => {
      logLine('the packs of this team could not be read; those that ship are in force', error);
      return [];
    });
    const next = JSON.stringify([packs, pilot, askOnSend, language, ready.map(({ source, hash }) => [source, hash])]);
    if (next === key) return;
    key = next;
    chosen = { packs, team: ready, language, isPilot: pilot, asksOnSend: askOnSend };
    locked = lockedRules(chosen);
    engine.renew();
  };
  const snapshots = createSnapshots((tab) => {
    void showBadge(tab);
    void panels.changed(tab);
  });
  const pauses = createPauses();
  const coaches = createCoachPorts({
    engine,
    ready() {
      void following.refreshWhenDue();
      return choose();
    },
    dismissals: createDismissals(),
    pauses,
    choose: async (review) => {
      const { enforced = {} } = await policy;
      return chosenRules(review, await settings, { locked, enforced: enforced.levels ?? {} });
    },
    mayAsk: async () => (await policy).gate !== false,
    turnRule: (rule, isOn) =>
      changeSettings(({ rulesOff }) => ({
        rulesOff: [...rulesOff.filter((other) => other !== rule), ...(isOn ? [] : [rule])],
      })),
    snapshots,
    threads: createThreadsElsewhere(),
    counting: createCounting(),
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
    else if (port.name === panelPort && ours) {
      panels.accept(port);
      void following.refresh();
    } else port.disconnect();
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
  // Such as from the settings page.
  pauses.watch(coaches.askAgain);
  watchTeamPacks(() => {
    team = teamPacks.read();
    void choose().then(coaches.askAgain);
  });
  watchPolicy(async (changed) => {
    policy = Promise.resolve(changed);
    await origins.reconcile();
    await obey();
    coaches.askAgain();
    await panels.everyoneChanged();
  });
  watchSettings((changed) => {
    settings = Promise.resolve(changed);
    void choose().then(coaches.askAgain);
    for (const tab of coaches.tabs()) void showBadge(tab);
  });

  void following.refresh();
  void origins.reconcile();
  snapshots.restore().catch((error: unknown) => logLine('the last session could not be read', error));
}
