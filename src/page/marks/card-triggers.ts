/** How long the pointer rests on marked words before the card opens, and how long it may be away before the card closes. */
const restMs = 400;
const awayMs = 350;

export interface CardTriggers {
  element: HTMLElement;
  /** The pointer rests at this point of the reply box. */
  rested(x: number, y: number): void;
  /** The key for the card was pressed in the reply box; false if there is nothing to open. */
  keyPressed(): boolean;
  isOpen(): boolean;
  /** The pointer alone may not close it. */
  staysOpen(): boolean;
  /** Whether the pointer may be there without closing the card: on it or on the words that it is about. */
  mayBe(event: PointerEvent): boolean;
  close(): void;
}

/**
 * Alt and full stop. Free in CKEditor 5, ProseMirror, Zendesk and Intercom, and in the browsers (2026-11); Alt with a letter opens
 * menus, Ctrl with a full stop is a superscript or a quote in some editors.
 */
export const isCardKey = ({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && !metaKey && !shiftKey && code === 'Period';

/** Opens the card when the pointer rests on a mark or by key, and closes it again. */
export function watchCardTriggers(triggers: CardTriggers, signal: AbortSignal): void {
  const { element, rested, keyPressed, isOpen, staysOpen, mayBe, close } = triggers;
  const document = element.ownerDocument;
  const quietly = { signal, capture: true, passive: true };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;

  const closeNow = () => {
    clearTimeout(rest);
    clearTimeout(away);
    away = undefined;
    close();
  };

  element.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons }) => {
      clearTimeout(rest);
      if (pointerType !== 'touch' && buttons === 0) rest = setTimeout(() => rested(clientX, clientY), restMs);
    },
    quietly,
  );
  element.addEventListener('pointerleave', () => clearTimeout(rest), { signal, passive: true });

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!isOpen() || staysOpen() || mayBe(event)) {
        clearTimeout(away);
        away = undefined;
      } else away ??= setTimeout(closeNow, awayMs);
    },
    quietly,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      clearTimeout(rest);
      if (isOpen() && !mayBe(event)) closeNow();
    },
    quietly,
  );
  document.addEventListener('scroll', () => isOpen() && closeNow(), quietly);
  document.defaultView?.addEventListener('resize', () => isOpen() && closeNow(), { signal, passive: true });

  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      clearTimeout(rest);
      const escapes = event.key === 'Escape' && isOpen();
      const opens = isCardKey(event) && event.composedPath().includes(element) && keyPressed();
      if (!escapes && !opens) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (escapes) closeNow();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', closeNow, { once: true });
}
