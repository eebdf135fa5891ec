import { moodOf } from '../../coaching/mood-of';
import type { Snapshot } from '../../coaching/snapshot';
import type { InterfaceWords } from '../../coaching/word-key';
import { onceAFrame } from '../once-a-frame';
import type { Box } from './card-place';
import { leaveFocus, make, makeButton } from './make';
import { wordsOfMood } from './mood-words';
import { placePill, visibleBox } from './pill-place';
import { drawShape, redrawShape } from './shapes';

export interface Pill {
  readonly button: HTMLElement;
  show(snapshot: Snapshot, words: InterfaceWords, caret: () => Box | null): void;
  hide(): void;
  box(): Box;
}

interface PillPorts {
  root: ShadowRoot;
  /** The reply box that it stands by. */
  element: HTMLElement;
  /** `byKey` when it was pressed with the keyboard. */
  pressed(byKey: boolean): void;
}

const speaks: ReadonlySet<Snapshot['status']> = new Set(['coached', 'unknown-author', 'paused']);

/**
 * A small button by the reply box: calm, check or stop in shape and word. It never takes the focus by itself. What it says changes
 * while somebody types, so it keeps its nodes: Chromium ends a step of undo whenever a node is taken from the page (2026-11).
 */
export function createPill({ root, element, pressed }: PillPorts, signal: AbortSignal): Pill {
  const document = root.ownerDocument;
  const view = document.defaultView;
  const button = makeButton(document, { text: '', className: 'pill' }, ({ detail }) => pressed(detail === 0));
  button.setAttribute('aria-haspopup', 'dialog');
  button.hidden = true;
  leaveFocus(button);
  const drawing = drawShape(document, 'calm');
  const label = document.createTextNode('');
  const span = make(document, 'span', '');
  span.append(label);
  button.append(drawing, span);
  root.append(button);
  let caretBox: () => Box | null = () => null;
  let isWanted = false;
  let said = '';

  const place = () => {
    const frame = isWanted && element.isConnected ? visibleBox(element) : null;
    button.hidden = !frame;
    if (!frame) return;
    const { offsetWidth: width, offsetHeight: height } = button;
    const { left, top } = placePill({ width, height }, frame, caretBox());
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
  };
  const placeSoon = onceAFrame(place, signal);
  const resized = new ResizeObserver(placeSoon);
  resized.observe(element);
  document.addEventListener('scroll', placeSoon, { signal, capture: true, passive: true });
  view?.addEventListener('resize', placeSoon, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      button.remove();
    },
    { once: true },
  );

  return {
    button,
    show(snapshot, words, caret) {
      isWanted = speaks.has(snapshot.status);
      caretBox = caret;
      const text = wordsOfMood(snapshot, words);
      const shape = snapshot.status === 'paused' ? 'paused' : moodOf(snapshot).mood;
      if (said !== `${shape}${text}`) {
        said = `${shape}${text}`;
        button.className = `pill ${shape}`;
        button.setAttribute('aria-label', words('pill_name', text));
        redrawShape(drawing, shape);
        label.data = text;
      }
      placeSoon();
    },
    hide() {
      isWanted = false;
      button.hidden = true;
    },
    box: () => button.getBoundingClientRect(),
  };
}
