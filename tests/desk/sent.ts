/** What a send button would have handed to the desk's server. */
export interface Sent {
  conversation: string;
  mode: 'public' | 'internal';
  html: string;
}

declare global {
  interface Window {
    /** Everything sent on this page so far, oldest first; for checks. */
    __sent: Sent[];
  }
}

/** Remembers an outgoing reply. */
export function send(sent: Sent): Sent {
  window.__sent = [...(window.__sent ?? []), sent];
  return sent;
}
