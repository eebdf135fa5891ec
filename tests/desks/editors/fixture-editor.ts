/** A real editor in a fixture page, as a check meets it. */
export interface FixtureEditor {
  /** The blocks of the editor's own model as plain text, not of what our reader makes of its DOM. */
  blocks(): string[];
  /** What would be sent. */
  html(): string;
}

declare global {
  interface Window {
    /** The page's editor, once it can be written in. */
    __editor: FixtureEditor;
  }
}

/** The place that the page keeps for the editor. */
export const place = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[data-editor]');
  if (!found) throw new Error('the page keeps no place for an editor');
  return found;
};

/** Gives an element the attributes that the desk's page asks for. */
export function dress(element: HTMLElement): void {
  const { attributes } = place().dataset;
  for (const [name, value] of Object.entries(JSON.parse(attributes ?? '{}') as Record<string, string>)) {
    if (name === 'class') element.classList.add(...value.split(' '));
    else element.setAttribute(name, value);
  }
}

/** Names the box that is written in, so that a check can tell whether a recipe found the right one, and lets the page be used. */
export function ready(root: HTMLElement, editor: FixtureEditor): void {
  if (root.ownerDocument === document) dress(root);
  root.setAttribute('data-fixture', 'composer');
  window.__editor = editor;
}

/** Blocks of HTML in which each block is an element. */
export const blocksOf = (html: string): string[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map((block) =>
    (block.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\ufeff', ''),
  );
};
