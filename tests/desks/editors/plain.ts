import { place, ready } from './fixture-editor';

/** The browser's own boxes: textarea, input, contenteditable; they stand in the page already or are made in it. */
export function mountPlain(kind: 'textarea' | 'input' | 'contenteditable'): void {
  const host = place();
  if (kind === 'contenteditable') {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.style.cssText = 'min-height: 8em; outline: 1px solid #999; padding: 8px;';
    host.append(root);
    ready(root, {
      blocks: () => root.innerText.replaceAll('\u00a0', ' ').split('\n'),
      html: () => root.innerHTML,
    });
    return;
  }
  const box = document.createElement(kind);
  if (box instanceof HTMLTextAreaElement) Object.assign(box, { rows: 8, cols: 70 });
  else Object.assign(box, { type: 'text', size: 70 });
  host.append(box);
  ready(box, { blocks: () => box.value.split('\n'), html: () => box.value });
}
