import type { ShownFinding } from '../coaching/snapshot';
import { documentsAround } from './frames';
import type { SendChoice } from './reply-ports';

export interface SendGate {
  /** The reply box. */
  element: HTMLElement;
  controls(): readonly HTMLElement[];
  /** In chat Enter alone sends. */
  isChat(): boolean;
  /** Findings that ask before this draft is sent; `unsure` while its last words are being reviewed. */
  asking(): readonly ShownFinding[] | 'unsure';
  /** Resolves with the next answer of the background. */
  answered(): Promise<void>;
  /** Throws where it cannot ask. */
  ask(findings: readonly ShownFinding[], answer: (choice: SendChoice) => void): void;
}

/** Whatever goes wrong: after this long the reply is on its way. A review that has taken longer is not waited for at all. */
export const patienceMs = 250;

/**
 * Holds a reply that is being sent (a click on a control that sends, Enter, Ctrl or Cmd with Enter) while the agent is asked about it, and
 * sends it when they want that. Where nothing asks, the event is not touched at all.
 */
export function holdSend(gate: SendGate, signal: AbortSignal): void {
  const { element, asking, answered, ask } = gate;
  let heldAt: number | null = null;

  const hold = async (again: () => void) => {
    let findings = asking();
    if (findings === 'unsure') {
      await Promise.race([answered(), new Promise((over) => setTimeout(over, patienceMs))]);
      findings = signal.aborted ? [] : asking();
    }
    if (findings === 'unsure' || findings.length === 0) return again();
    ask(findings, (choice) => {
      heldAt = null;
      if (choice === 'send') again();
    });
  };

  const look = (event: Event) => {
    // What scripts send is theirs, and ours when a reply goes on its way after all.
    const again = event.isTrusted ? sendingOf(event, gate) : null;
    if (!again) return;
    // A question that stands lets nothing through to here. If it does not stand, the page has taken it away.
    const isHeld = heldAt !== null && performance.now() - heldAt < patienceMs;
    if (!isHeld && (heldAt !== null || !mayAsk(asking, isEnterAlone(event)))) {
      heldAt = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isHeld) return;
    heldAt = performance.now();
    hold(() => {
      heldAt = null;
      again();
    }).catch(() => {
      heldAt = null;
      again();
    });
  };

  for (const { defaultView } of documentsAround(element.ownerDocument)) {
    for (const type of ['click', 'keydown']) defaultView?.addEventListener(type, look, { signal, capture: true });
  }
}

/**
 * False where asking itself is broken: then nothing is held. Enter alone may only be a new line, and the keys after it would overtake
 * it: it is held for what is known, never to find out.
 */
function mayAsk(asking: SendGate['asking'], isEnterAlone: boolean): boolean {
  try {
    const findings = asking();
    return findings === 'unsure' ? !isEnterAlone : findings.length > 0;
  } catch {
    return false;
  }
}

const isEnterAlone = (event: Event): boolean =>
  event.type === 'keydown' && !(event as KeyboardEvent).ctrlKey && !(event as KeyboardEvent).metaKey;

/** How to do once more what an event does; null where it sends nothing. */
function sendingOf(event: Event, { element, controls, isChat }: SendGate): (() => void) | null {
  const path = event.composedPath();
  if (event.type === 'click') {
    const control = controls().find((one) => path.includes(one));
    return control ? () => control.click() : null;
  }
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event as KeyboardEvent;
  if (key !== 'Enter' || shiftKey || altKey || isComposing || !path.includes(element)) return null;
  if (!ctrlKey && !metaKey && !isChat()) return null;
  const init = { key, code, keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true };
  return () => {
    for (const type of ['keydown', 'keyup']) path[0]?.dispatchEvent(new KeyboardEvent(type, init));
  };
}
