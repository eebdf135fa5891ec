import { type Browser, browser } from 'wxt/browser';
import type { Intent } from '../coaching/intent';
import { type FromPanel, type PanelState, panelPort, type ToPanel } from '../coaching/protocol';
import type { Sight } from '../coaching/sight';
import type { PauseScope } from '../coaching/snapshot';

export type LinkState =
  | { kind: 'connecting' }
  | { kind: 'gone' }
  | { kind: 'state'; state: PanelState; sight: Sight | null };

export interface PanelLink {
  current(): LinkState;
  subscribe(changed: () => void): () => void;
  watch(tab: number): void;
  send(intent: Intent): void;
  pause(scope: PauseScope | null): void;
  look(): void;
  teach(): void;
  /** Tries again after `gone`. */
  retry(): void;
}

const retryDelaysMs = [0, 100, 500, 2000];

/** A panel's line to the background. The background sleeps when nothing happens: the line is taken up again and nothing is lost. */
export function createPanelLink(connect = () => browser.runtime.connect({ name: panelPort })): PanelLink {
  let state: LinkState = { kind: 'connecting' };
  let port: Browser.runtime.Port | null = null;
  let tab: number | null = null;
  let failures = 0;
  const listeners = new Set<() => void>();

  function become(next: LinkState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** What was seen holds for the same conversation. */
  const sightOf = ({ snapshot }: PanelState): Sight | null =>
    state.kind === 'state' && state.state.snapshot?.conversation === snapshot?.conversation ? state.sight : null;

  function open(): void {
    try {
      const opened = connect();
      port = opened;
      opened.onMessage.addListener((message: ToPanel) => {
        failures = 0;
        if (message.tab !== tab) return;
        if (message.type === 'state') become({ kind: 'state', state: message, sight: sightOf(message) });
        else if (state.kind === 'state') become({ ...state, sight: message.sight });
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) lost();
      });
      if (tab !== null) post({ type: 'watch', tab });
    } catch {
      lost();
    }
  }

  function lost(): void {
    port = null;
    const delayMs = retryDelaysMs[failures++];
    if (delayMs === undefined) become({ kind: 'gone' });
    else setTimeout(() => port ?? open(), delayMs);
  }

  function post(message: FromPanel): void {
    if (!port) open();
    port?.postMessage(message);
  }

  open();
  return {
    current: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    watch(next) {
      if (tab === next) return;
      tab = next;
      become({ kind: 'connecting' });
      post({ type: 'watch', tab });
    },
    send(intent) {
      if (tab !== null) post({ type: 'intent', tab, intent });
    },
    pause(scope) {
      if (tab !== null) post({ type: 'pause', tab, scope });
    },
    look() {
      if (tab !== null) post({ type: 'look', tab });
    },
    teach() {
      if (tab !== null) post({ type: 'teach', tab });
    },
    retry() {
      failures = 0;
      become({ kind: 'connecting' });
      open();
    },
  };
}
