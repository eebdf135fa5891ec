import { place, ready } from './fixture-editor';

/** Where the box stands: `?in=shadow` in an open shadow root, `?in=srcdoc` or `?in=blank` in a frame without an address of its own. */
async function surrounding(): Promise<ParentNode & Node> {
  const host = place();
  const where = new URL(location.href).searchParams.get('in');
  if (where === 'shadow') return host.attachShadow({ mode: 'open' });
  if (where !== 'srcdoc' && where !== 'blank') return host;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 260px;';
  if (where === 'srcdoc') frame.srcdoc = '<!doctype html><body></body>';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  host.append(frame);
  if (where === 'srcdoc') await loaded;
  const { body } = frame.contentDocument as Document;
  return body;
}

/** The browser's own boxes: textarea, input, contenteditable. */
export async function mountPlain(kind: 'textarea' | 'input' | 'contenteditable'): Promise<void> {
  const host = await surrounding();
  if (kind === 'contenteditable') {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.style.cssText = 'min-height: 8em; outline: 1px solid #999; padding: 8px;';
    host.appendChild(root);
    ready(root, {
      blocks: () => root.innerText.replaceAll('\u00a0', ' ').split('\n'),
      html: () => root.innerHTML,
    });
    return;
  }
  const box = document.createElement(kind);
  if (box instanceof HTMLTextAreaElement) Object.assign(box, { rows: 8, cols: 70 });
  else Object.assign(box, { type: 'text', size: 70 });
  host.appendChild(box);
  ready(box, { blocks: () => box.value.split('\n'), html: () => box.value });
}
