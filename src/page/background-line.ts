import type { FromCoach, ToCoach } from '../coaching/protocol';

/** An open port to the background, as the platform gives it. */
export interface Port {
  post(message: FromCoach): void;
  onMessage(listener: (message: ToCoach) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

export interface LineOptions {
  /** Opens a port; throws when the extension is gone. */
  connect(): Port;
  /** False once the extension was reloaded or removed under the page. */
  isAlive(): boolean;
  received(message: ToCoach): void;
  /** A port was opened: whatever the background should know has to be said (again). */
  opened(): void;
  /** The extension is gone for good. */
  gone(): void;
  now(): number;
}

/** The background may be killed at any time. The line is opened again when somebody has something to say, ever later if that fails. */
export interface BackgroundLine {
  isOpen(): boolean;
  /** Opens the line if it is closed and it is not too early to try; `atOnce` when the background itself asks for it. */
  open(how?: { atOnce: boolean }): void;
  /** Says something if the line is open. */
  post(message: FromCoach): void;
  close(): void;
}

const firstRetryMs = 250;
const lastRetryMs = 30_000;

export function createBackgroundLine({ connect, isAlive, received, opened, gone, now }: LineOptions): BackgroundLine {
  let port: Port | null = null;
  let retryMs = 0;
  let notBefore = 0;

  const closed = () => {
    port = null;
    if (!isAlive()) return gone();
    notBefore = now() + retryMs;
    retryMs = Math.min(Math.max(firstRetryMs, retryMs * 2), lastRetryMs);
  };

  return {
    isOpen: () => port !== null,
    open({ atOnce } = { atOnce: false }) {
      if (port || (!atOnce && now() < notBefore)) return;
      if (!isAlive()) return gone();
      try {
        const next = connect();
        port = next;
        next.onMessage((message) => {
          retryMs = 0;
          received(message);
        });
        next.onClose(() => {
          if (port === next) closed();
        });
        opened();
      } catch {
        closed();
      }
    },
    post(message) {
      try {
        port?.post(message);
      } catch {
        closed();
      }
    },
    close() {
      const last = port;
      port = null;
      last?.close();
    },
  };
}
