const candidates = '[contenteditable]:not([contenteditable="false"]), textarea';
const throttleMs = 250;

type Watched = typeof globalThis & { composureWatches?: boolean };

/**
 * Calls `found` once, when something to write in stands visibly in the page or takes the focus; while it waits, a second watcher in
 * the same frame does nothing. Kept tiny, because this runs on every page of a granted origin. Which box it is decides the coach.
 */
export function watchForReplyBox(frame: typeof globalThis, found: () => void): void {
  const self = frame as Watched;
  if (self.composureWatches) return;
  self.composureWatches = true;
  const { document } = self;
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = () => {
    if (over.signal.aborted) return;
    over.abort();
    observer.disconnect();
    clearTimeout(timer);
    self.composureWatches = false;
    found();
  };
  const look = () => {
    timer = undefined;
    for (const box of document.querySelectorAll(candidates)) if (box.checkVisibility()) return finish();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, throttleMs);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['contenteditable', 'style', 'class'],
  });
  // Boxes inside open shadow roots are seen when somebody goes into them.
  document.addEventListener(
    'focusin',
    (event) => {
      const target = event.composedPath()[0];
      if (target instanceof HTMLElement && (target.isContentEditable || target.localName === 'textarea')) finish();
    },
    { signal: over.signal, capture: true, passive: true },
  );
  look();
}
