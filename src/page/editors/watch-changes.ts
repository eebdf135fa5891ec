import { onceAFrame } from '../once-a-frame';

/** Tells whether somebody is composing characters (IME) in the element; what is half composed is neither read nor changed. */
export interface Composing {
  now: boolean;
}

/** Enter and undo give no `input` in most rich editors (2026-11), so their DOM is watched as well. */
export function watchChanges(
  element: HTMLElement,
  composing: Composing,
  changed: () => void,
  signal: AbortSignal,
): void {
  const report = onceAFrame(() => {
    if (!composing.now) changed();
  }, signal);
  const options = { signal, capture: true, passive: true };
  const document = element.ownerDocument;
  element.addEventListener('input', report, options);
  element.addEventListener(
    'compositionstart',
    () => {
      composing.now = true;
    },
    options,
  );
  for (const type of ['compositionend', 'blur']) {
    element.addEventListener(
      type,
      () => {
        composing.now = false;
        report();
      },
      options,
    );
  }
  document.addEventListener(
    'selectionchange',
    () => {
      const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
      if (active === element || element.contains(document.getSelection()?.anchorNode ?? null)) report();
    },
    options,
  );
  const observer = new MutationObserver(report);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
