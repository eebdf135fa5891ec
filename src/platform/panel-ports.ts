import type { Browser } from 'wxt/browser';
import type { Intent } from '../coaching/intent';
import { fromPanelSchema, type ToPanel } from '../coaching/protocol';
import type { PauseScope } from '../coaching/snapshot';
import { logLine } from './log-line';
import type { Site } from './site-of-tab';
import type { Snapshots } from './snapshots';

interface Needs {
  snapshots: Pick<Snapshots, 'shown'>;
  siteOf(tab: number): Promise<Site>;
  send(tab: number, intent: Intent): void;
  pause(tab: number, scope: PauseScope | null): void;
}

/** The open side panels: each watches one tab, hears of every change there, and sends back what the agent asks for. */
export function createPanelPorts({ snapshots, siteOf, send, pause }: Needs) {
  const watched = new Map<Browser.runtime.Port, number>();
  let trouble: ToPanel['trouble'] = null;

  async function stateOf(tab: number): Promise<ToPanel> {
    const shown = snapshots.shown(tab);
    if (shown) return { type: 'state', tab, site: 'ready', origin: null, snapshot: shown.snapshot, trouble };
    const { access, origin } = await siteOf(tab);
    // The coach may have spoken while the browser was asked.
    const snapshot = snapshots.shown(tab)?.snapshot ?? null;
    const site = snapshot ? 'ready' : access === 'granted' ? 'no-desk' : access;
    return { type: 'state', tab, site, origin, snapshot, trouble };
  }

  async function tell(port: Browser.runtime.Port, tab: number): Promise<void> {
    const state = await stateOf(tab);
    if (watched.get(port) !== tab) return;
    try {
      port.postMessage(state);
    } catch {
      watched.delete(port);
    }
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
        watched.set(port, parsed.data.tab);
        void tell(port, parsed.data.tab);
      });
      port.onDisconnect.addListener(() => watched.delete(port));
    },
    warn(what: ToPanel['trouble']): void {
      trouble = what;
      void everyoneChanged();
    },
  };
}
