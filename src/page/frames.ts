/**
 * Whether a frame has no address of its own (`about:blank`, `srcdoc`) and a parent that can see into it: rich editors write in such
 * frames. Whoever works in the parent serves it; the conversation stands there.
 */
export function isServedByParent(frame: typeof globalThis): boolean {
  return frame.parent !== frame.self && frame.location.protocol === 'about:' && canSee(frame.parent);
}

function canSee(other: Window): boolean {
  try {
    return Boolean(other.document);
  } catch {
    return false;
  }
}

/** The documents of the frames in a page that can be seen into, theirs included. */
export function documentsIn(document: Document): Document[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [document, ...inner.flatMap(documentsIn)];
}

/** A document and those of the pages around it that can be seen, the innermost first. */
export function documentsAround(document: Document): Document[] {
  const outer = document.defaultView?.frameElement?.ownerDocument;
  return outer ? [document, ...documentsAround(outer)] : [document];
}

/** How far a frame's viewport stands from that of the outermost page that can be seen. */
export function offsetOfFrame(document: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/**
 * Calls `changed` when something may have appeared in a frame of the page, or the focus may have gone into one: neither is told by the
 * page's own mutations and focus events.
 */
export function watchFrames(document: Document, changed: () => void, signal: AbortSignal): void {
  document.addEventListener('load', changed, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('blur', changed, { signal, passive: true });
}
