import { browser } from 'wxt/browser';
import { coachPort, type FromCoach, type ToCoach } from '../coaching/protocol';

/** A coach's way to the background, as the page room asks for it. */
export const coachLink = {
  isAlive: () => Boolean(browser.runtime?.id),
  connect() {
    const port = browser.runtime.connect({ name: coachPort });
    return {
      post: (message: FromCoach) => port.postMessage(message),
      onMessage: (listener: (message: ToCoach) => void) => port.onMessage.addListener(listener),
      onClose: (listener: () => void) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    };
  },
  /** In Firefox a click in a page does not count for opening the side bar (ESR 153, 2026-11); its key and the tool bar button do. */
  openPanel: import.meta.env.FIREFOX ? null : () => void browser.runtime.sendMessage({ type: 'open-panel' }),
};
