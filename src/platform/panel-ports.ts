import type { Browser } from 'wxt/browser';
import type { Intent } from '../coaching/intent';
import { fromPanelSchema, type PanelState, type ToPanel } from '../coaching/protocol';
import type { Sight } from '../coaching/sight';
import type { PauseScope } from '../coaching/snapshot';
import { logLine } from './log-line';
import type { Site } from './site-of-tab';
import type { Snapshots } from './snapshots';

interface Needs {
  snapshots: Pick<Snapshots, 'shown'>;
  siteOf(tab: number): Promise<Site>;
  send(tab: number, intent: Intent): void;
  pause(tab: number, scope: PauseScope | null): void;
  look(tab: number): void;
  teach(tab: number): void;
}

/** The open side panels: each watches one tab, hears of every change there, and sends back what the agent asks for. */
export function createPanelPorts({ snapshots, siteOf, send, pause, look, teach }: Needs) {
  const watched = new Map<Browser.runtime.Port, number>();
  let trouble: PanelState['trouble'] = null;

  async function stateOf(tab: number): Promise<PanelState> {
    const shown = snapshots.shown(tab);
    if (shown) return { type: 'state', tab, site: 'ready', origin: null, snapshot: shown.snapshot, trouble };
    const { access, origin } = await siteOf(tab);
    // The coach may have spoken while the browser was asked.
    const snapshot = snapshots.shown(tab)?.snapshot ?? null;
    const site = snapshot ? 'ready' : access === 'granted' ? 'no-desk' : access;
    return { type: 'state', tab, site, origin, snapshot, trouble };
  }

  function post(port: Browser.runtime.Port, message: ToPanel): void {
    if (watched.get(port) !== message.tab) return;
    try {
      port.postMessage(message);
    } catch {
      watched.delete(port);
    }
  }

  async function tell(port: Browser.runtime.Port, tab: number): Promise<void> {
    post(port, await stateOf(tab));
  }

  async function changed(tab: number): Promise<void> {
    const watchers = [...watched].filter(([, watchedTab]) => watchedTab === tab);
    await Promise.all(watchers.map(([port]) => tell(port, tab)));
  }

  /** For when a site is granted or taken back, whatever tab shows it. */
  async function everyoneChanged(): Promise<void> {
    await Promise.all([...new Set(watched.values())].map(changed));
  }

  return {
    changed,
    everyoneChanged,
    accept(port: Browser.runtime.Port): void {
      port.onMessage.addListener((message: unknown) => {
        const parsed = fromPanelSchema.safeParse(message);
        if (!parsed.success) return logLine('a message from a panel made no sense and was dropped');
        if (parsed.data.type === 'intent') return send(parsed.data.tab, parsed.data.intent);
        if (parsed.data.type === 'pause') return pause(parsed.data.tab, parsed.data.scope);
        if (parsed.data.type === 'look') return look(parsed.data.tab);
        if (parsed.data.type === 'teach') return teach(parsed.data.tab);
        watched.set(port, parsed.data.tab);
        void tell(port, parsed.data.tab);
      });
      port.onDisconnect.addListener(() => watched.delete(port));
    },
    sight(tab: number, sight: Sight): void {
      for (const port of watched.keys()) post(port, { type: 'sight', tab, sight });
    },
    warn(what: PanelState['trouble']): void {
      trouble = what;
      void everyoneChanged();
    },
  };
}
