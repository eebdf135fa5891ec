import type { Places, Sign, Value } from './recipe';

/** An element, or the page. */
export type Scope = Document | Element;

/** The elements of the first selector of the chain that matches any; the scope itself may be one of them. */
export function lookFor(scope: Scope, places: Places, fits: (element: HTMLElement) => boolean = () => true) {
  for (const { css } of places) {
    const found = within(scope, css).filter(fits);
    if (found.length > 0) return { selector: css, elements: found };
  }
  return { selector: null, elements: [] as HTMLElement[] };
}

function within(scope: Scope, css: string): HTMLElement[] {
  const inside = [...scope.querySelectorAll<HTMLElement>(css)];
  return 'matches' in scope && scope.matches(css) ? [scope as HTMLElement, ...inside] : inside;
}

/** What the first fitting sign says. */
export function readSigns<T>(scope: Scope, signs: readonly Sign<T>[]): T | undefined {
  return signs.find(({ css, around, text }) => {
    const found = around ? 'closest' in scope && scope.closest(css) : within(scope, css)[0];
    if (!found) return false;
    return text === undefined || new RegExp(text, 'iu').test(found.textContent ?? '');
  })?.is;
}

/** The first value that is there, spaces tidied. */
export function readValue(scope: Scope, values: readonly Value[]): string | undefined {
  for (const value of values) {
    const found = 'url' in value ? fromUrl(scope, value.url) : fromElement(scope, value);
    if (found) return found;
  }
  return undefined;
}

const fromUrl = (scope: Scope, pattern: string): string | undefined => {
  const href = (scope.ownerDocument ?? (scope as Document)).defaultView?.location.href ?? '';
  return new RegExp(pattern).exec(href)?.[1];
};

const fromElement = (
  scope: Scope,
  { css, attribute, take }: { css: string; attribute?: string | undefined; take?: string | undefined },
): string | undefined => {
  const element = within(scope, css)[0];
  const raw = attribute ? element?.getAttribute(attribute) : element?.textContent;
  const tidy = raw?.replace(/\s+/g, ' ').trim();
  return take && tidy ? new RegExp(take, 'u').exec(tidy)?.[1] : tidy;
};

/** Whether somebody could see it, wherever it is scrolled to. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const { display, visibility } = view.getComputedStyle(at);
    if (display === 'none' || (at === element && visibility === 'hidden')) return false;
  }
  return true;
}
