import { place, ready } from './fixture-editor';
import { load, style } from './served-script';

const box = document.createElement('div');
place().append(box);
await load('/npm/jquery/dist/jquery.min.js');
await load('/npm/summernote/dist/summernote-lite.min.js');
style('/npm/summernote/dist/summernote-lite.min.css');
const { $ } = window as unknown as { $(box: HTMLElement): { summernote(command: string | object): string } };
$(box).summernote({ height: 160 });
const root = document.querySelector<HTMLElement>('.note-editable');
if (!root) throw new Error('Summernote made no editor');
ready(root, {
  blocks: () => [...root.children].map((block) => (block.textContent ?? '').replaceAll('\u00a0', ' ')),
  html: () => $(box).summernote('code'),
});
