import type { Browser } from 'wxt/browser';

/** One end of a port as our side holds it; the test plays the other end. */
export function fakePort(sender: { tab?: number; frame?: number } = {}) {
  const heard: unknown[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const closers = new Set<() => void>();
  let isOpen = true;
  const port = {
    name: '',
    sender: { tab: sender.tab === undefined ? undefined : { id: sender.tab }, frameId: sender.frame ?? 0 },
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => closers.add(listener) },
    postMessage(message: unknown) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      heard.push(structuredClone(message));
    },
    disconnect: () => {
      isOpen = false;
    },
  };
  return {
    port: port as unknown as Browser.runtime.Port,
    heard,
    isOpen: () => isOpen,
    say: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    close: () => {
      isOpen = false;
      for (const closer of closers) closer();
    },
  };
}
