/** The element that has the focus, also behind open shadow roots and frames of the same origin. */
export function activeIn(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active) {
    const inner = active.shadowRoot?.activeElement ?? (active as HTMLIFrameElement).contentDocument?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active as HTMLElement | null;
}

/** Fields that only look like a place for a reply: what searches, completes, holds code or cannot be changed. */
const notForReplies =
  ':disabled, :read-only:is(textarea, input), [role="searchbox"], [role="combobox"], [aria-multiline="false"], [aria-readonly="true"], [aria-haspopup="listbox"], :is([role="search"], .cm-editor, .CodeMirror, .monaco-editor, .ace_editor) *';

/** Whether somebody could write a reply in it. */
export function isWritable(element: HTMLElement): boolean {
  if (element.matches(notForReplies)) return false;
  return element.localName === 'textarea' || element.isContentEditable;
}
