/** What checks call in a page's isolated world, where the extension's own code runs as well. */
export { deskHere } from '../../src/page/desks/desk-here';
export { editorFor } from '../../src/page/editors/editor-for';
export { highlightMarks } from '../../src/page/marks/highlight-marks';

/** The box that a fixture page names as the one that is written in, wherever it stands; CKEditor 5 takes the name off. */
export function composerIn(scope: Document | ShadowRoot): HTMLElement | null {
  const here = scope.querySelector<HTMLElement>('[data-fixture="composer"], .ck-editor__editable');
  if (here) return here;
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    const found = inner && composerIn(inner);
    if (found) return found;
  }
  return null;
}
