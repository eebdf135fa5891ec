import type { Places, ReadValue, Sign, Value } from '../../coaching/recipe';

/** A page, one in a frame, a shadow root, or an element. */
export type Scope = Document | ShadowRoot | Element;

/** The elements of the first selector of the chain that matches any; the scope itself may be one of them. */
export function lookFor(scope: Scope, places: Places = [], fits: (element: HTMLElement) => boolean = () => true) {
  for (const place of places) {
    const found = at(scope, place).filter(fits);
    if (found.length > 0) return { place, elements: found };
  }
  return { place: null, elements: [] as HTMLElement[] };
}

const at = (scope: Scope, { css, inside = [] }: Places[number]): HTMLElement[] =>
  inside
    .reduce((scopes, way) => scopes.flatMap((each) => within(each, way)).flatMap(innerOf), [scope])
    .flatMap((each) => within(each, css));

/** A recipe from outside may hold a selector that this browser does not understand: it finds nothing. */
function within(scope: Scope, css: string): HTMLElement[] {
  try {
    const inside = [...scope.querySelectorAll<HTMLElement>(css)];
    return 'matches' in scope && scope.matches(css) ? [scope as HTMLElement, ...inside] : inside;
  } catch {
    return [];
  }
}

/** What is behind a frame of the same origin or the host of an open shadow root; nothing where we may not look. */
function innerOf(element: HTMLElement): Scope[] {
  const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
  return inner ? [inner] : [];
}

/** What the first fitting sign says; one that is `around` is looked for around `center`. */
export function readSigns<T>(scope: Scope, signs: readonly Sign<T>[] = [], center: Scope = scope): T | undefined {
  return findSign(scope, signs, center)?.is;
}

export function findSign<T>(scope: Scope, signs: readonly Sign<T>[] = [], center: Scope = scope): Sign<T> | undefined {
  return signs.find(({ css, around, text }) => {
    const found = around ? 'closest' in center && center.closest(css) : within(scope, css)[0];
    if (!found) return false;
    return text === undefined || new RegExp(text, 'iu').test(found.textContent ?? '');
  });
}

/** The first value that is there, spaces tidied. */
export function readValue(scope: Scope, values: readonly Value[] = []): string | undefined {
  for (const value of values) {
    const found = 'url' in value ? fromUrl(scope, value.url) : readAll(scope, value)[0];
    if (found) return found;
  }
  return undefined;
}

const fromUrl = (scope: Scope, pattern: string): string | undefined => {
  const href = (scope.ownerDocument ?? (scope as Document)).defaultView?.location.href ?? '';
  return new RegExp(pattern, 'u').exec(href)?.[1];
};

/** What every element that matches says. */
export function readAll(scope: Scope, { css, attribute, take }: ReadValue): string[] {
  return within(scope, css).flatMap((element) => {
    const raw = attribute ? element.getAttribute(attribute) : element.textContent;
    const tidy = raw?.replace(/\s+/g, ' ').trim();
    const taken = take && tidy ? new RegExp(take, 'u').exec(tidy)?.[1] : tidy;
    return taken ? [taken] : [];
  });
}

/** Whether somebody could see it, wherever it is scrolled to; what is in a frame shows only if its frame does. */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const frame = view?.frameElement;
  if (frame && !isVisible(frame)) return false;
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const { display, visibility } = view.getComputedStyle(at);
    if (display === 'none' || (at === element && visibility === 'hidden')) return false;
  }
  return true;
}
