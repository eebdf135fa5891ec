/** An element with a class and text; words of a page never become HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The page can reach into our open root: only a person's click counts. */
export function makeButton(
  document: Document,
  { text, name, className = '' }: { text: string; name?: string; className?: string },
  pressed: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = make(document, 'button', className, text);
  button.type = 'button';
  if (name !== undefined) button.setAttribute('aria-label', name);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed(event);
  });
  return button;
}

/** A press of the mouse leaves the focus in the editor, unless it goes to something to type in. */
export function leaveFocus(element: HTMLElement): void {
  element.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
}
