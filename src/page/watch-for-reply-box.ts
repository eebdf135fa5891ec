import { documentsIn, isServedByParent, watchFrames } from './frames';

const candidates = '[contenteditable]:not([contenteditable="false"]), textarea';
/** Request Tracker has its messages on a page without a reply box (src/page/desks/recipes/request-tracker.ts). */
const messagesAlone = '.ticket-transaction[data-transaction-id]';
const throttleMs = 250;

type Watched = typeof globalThis & { composureWatches?: boolean };

/**
 * Calls `found` once, when something to write in stands visibly in the page or takes the focus; while it waits, a second watcher in
 * the same frame does nothing. Kept tiny, because this runs on every page of a granted origin. Which box it is decides the coach.
 */
export function watchForReplyBox(frame: typeof globalThis, found: () => void): void {
  const self = frame as Watched;
  if (self.composureWatches || isServedByParent(frame)) return;
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
    if (document.querySelector(messagesAlone)) return finish();
    for (const page of documentsIn(document)) {
      for (const box of page.querySelectorAll(candidates)) if (box.checkVisibility()) return finish();
    }
  };
  const lookSoon = () => {
    if (!over.signal.aborted) timer ??= setTimeout(look, throttleMs);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['contenteditable', 'style', 'class'],
  });
  watchFrames(document, lookSoon, over.signal);
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
