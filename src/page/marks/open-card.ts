import { type Box, boxAround, placeCard } from './card-place';

export interface CardRequest {
  /** What it is about: a finding's id, or `pillCard`. */
  about: string;
  card: HTMLElement;
  near: readonly Box[];
  caret: Box | null;
  /** Opened by key: the first thing in it takes the focus. */
  byKey: boolean;
}

export interface CardPorts {
  root: ShadowRoot;
  /** Puts the focus back into the reply box, where its caret is. */
  returnFocus(): void;
}

/** The card that is open, if any; there is never more than one. */
export interface CardHolder {
  readonly about: string | null;
  open(request: CardRequest): void;
  close(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  /** Whether the focus is in it. */
  hasFocus(): boolean;
  pressed(event: KeyboardEvent): void;
}

export function createCardHolder({ root, returnFocus }: CardPorts): CardHolder {
  let card: HTMLElement | null = null;
  let about: string | null = null;

  const hasFocus = () => card?.contains(root.activeElement) ?? false;

  const close = () => {
    const hadFocus = hasFocus();
    card?.remove();
    card = null;
    about = null;
    if (hadFocus) returnFocus();
  };

  const open = (request: CardRequest) => {
    const around = boxAround(request.near);
    const view = root.ownerDocument.defaultView;
    if (!around || !view) return;
    // From one card to the next the focus stays with us.
    const takesFocus = request.byKey || hasFocus();
    card?.remove();
    ({ card, about } = request);
    root.append(card);
    const { width, height } = card.getBoundingClientRect();
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const { left, top } = placeCard({ width, height }, around, request.caret, viewport);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    if (takesFocus) controlsOf(card)[0]?.focus({ preventScroll: true });
  };

  return {
    get about() {
      return about;
    },
    open,
    close,
    holds: (event) => card !== null && event.composedPath().includes(card),
    hasFocus,
    pressed(event) {
      if (!card || !hasFocus()) return;
      const field = root.activeElement instanceof HTMLInputElement ? root.activeElement : null;
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab') move(card, root, event, event.shiftKey ? -1 : 1);
      else if (event.key === 'ArrowDown' || (event.key === 'ArrowRight' && !field)) move(card, root, event, 1);
      else if (event.key === 'ArrowUp' || (event.key === 'ArrowLeft' && !field)) move(card, root, event, -1);
      else if (event.key === 'Enter' && field && event.isTrusted && !event.isComposing) {
        event.preventDefault();
        field.dispatchEvent(new CustomEvent('composure-enter'));
      }
    },
  };
}

const controlsOf = (card: HTMLElement): HTMLElement[] => [...card.querySelectorAll<HTMLElement>('button, input')];

/** Tab and arrows go round in the card; Escape is the way out. */
function move(card: HTMLElement, root: ShadowRoot, event: KeyboardEvent, by: number): void {
  const controls = controlsOf(card);
  const at = controls.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 ? 0 : (at + by + controls.length) % controls.length;
  event.preventDefault();
  controls[next]?.focus({ preventScroll: true });
}
