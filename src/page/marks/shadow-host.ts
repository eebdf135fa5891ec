/**
 * The one place for all we show inside somebody else's page: outside of every editor, with none of the page's styles. Its root
 * is open, so that assistive technology, tests and the page itself can see what we do.
 */
export function createShadowHost(document: Document, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('composure-coach');
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; width: 0; height: 0; z-index: 2147483647;';
  const root = host.attachShadow({ mode: 'open' });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/** Adds a stylesheet to a document or shadow root; taken away when the signal aborts. */
export function adopt(target: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  const Sheet = ((target.ownerDocument ?? target) as Document).defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
}
