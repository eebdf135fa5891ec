import 'trix';
import 'trix/dist/trix.css';
import { place, ready } from './fixture-editor';

type TrixElement = HTMLElement & { editor: { getDocument(): { toString(): string } } };

const input = document.createElement('input');
input.type = 'hidden';
input.id = 'trix-value';
const element = document.createElement('trix-editor') as TrixElement;
element.setAttribute('input', input.id);
element.addEventListener('trix-initialize', () =>
  ready(element, {
    blocks: () => element.editor.getDocument().toString().replace(/\n$/, '').split('\n'),
    html: () => input.value,
  }),
);
place().append(input, element);
