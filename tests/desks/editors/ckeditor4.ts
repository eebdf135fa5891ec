import { blocksOf, dress, place, ready } from './fixture-editor';
import { load } from './served-script';

interface CKEditor4 {
  getData(): string;
  editable(): { $: HTMLElement };
  on(event: string, listener: () => void): void;
}

declare const CKEDITOR: { replace(element: HTMLElement, config: object): CKEditor4 };

const box = document.createElement('textarea');
dress(box);
place().append(box);
await load('/npm/ckeditor4/ckeditor.js');
const editor = CKEDITOR.replace(box, {
  versionCheck: false,
  removePlugins: 'exportpdf',
  customConfig: '',
  height: 160,
});
editor.on('instanceReady', () =>
  ready(editor.editable().$, { blocks: () => blocksOf(editor.getData()), html: () => editor.getData() }),
);
