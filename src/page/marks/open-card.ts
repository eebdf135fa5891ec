import type { ShownFinding } from '../../coaching/snapshot';
import { type CardWords, createCard } from './card';
import { type Box, boxAround, placeCard } from './card-place';

export interface CardRequest {
  finding: ShownFinding;
  marked: readonly Box[];
  caret: Box | null;
  /** Opened by key: the first button takes the focus. */
  byKey: boolean;
}

export interface CardPorts {
  root: ShadowRoot;
  words: CardWords;
  apply(finding: string, suggestion: number): void;
  dismiss(finding: string): void;
  /** Puts the focus back into the reply box, where its caret is. */
  returnFocus(): void;
}

/** The card that is open, if any; there is never more than one. */
export interface CardHolder {
  readonly finding: string | null;
  open(request: CardRequest): void;
  close(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  pressed(event: KeyboardEvent): void;
}

export function createCardHolder({ root, words, apply, dismiss, returnFocus }: CardPorts): CardHolder {
  let card: HTMLElement | null = null;
  let finding: string | null = null;

  const close = () => {
    const hadFocus = card?.contains(root.activeElement);
    card?.remove();
    card = null;
    finding = null;
    if (hadFocus) returnFocus();
  };

  const open = ({ finding: next, marked, caret, byKey }: CardRequest) => {
    const around = boxAround(marked);
    const view = root.ownerDocument.defaultView;
    if (!around || !view) return;
    close();
    card = createCard(root.ownerDocument, {
      finding: next,
      words,
      apply: (suggestion) => {
        close();
        apply(next.id, suggestion);
      },
      dismiss: () => {
        close();
        dismiss(next.id);
      },
    });
    finding = next.id;
    root.append(card);
    const { width, height } = card.getBoundingClientRect();
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const { left, top } = placeCard({ width, height }, around, caret, viewport);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    if (byKey) card.querySelector('button')?.focus({ preventScroll: true });
  };

  return {
    get finding() {
      return finding;
    },
    open,
    close,
    holds: (event) => card !== null && event.composedPath().includes(card),
    pressed(event) {
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab' && card) cycle(card, root, event);
    },
  };
}

/** Tab goes round in the card; Escape is the way out. */
function cycle(card: HTMLElement, root: ShadowRoot, event: KeyboardEvent): void {
  const buttons = [...card.querySelectorAll('button')];
  const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
  const next = at < 0 ? 0 : (at + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length;
  event.preventDefault();
  buttons[next]?.focus({ preventScroll: true });
}
