import { blocksOf, dress, place, ready } from './fixture-editor';
import { load } from './served-script';

interface TinyMce {
  getBody(): HTMLElement;
  getContent(): string;
}

declare const tinymce: { init(options: object): Promise<TinyMce[]> };

const box = document.createElement('textarea');
dress(box);
place().append(box);
await load('/npm/tinymce/tinymce.min.js');
const [editor] = await tinymce.init({
  target: box,
  license_key: 'gpl',
  promotion: false,
  branding: false,
  height: 240,
});
if (!editor) throw new Error('TinyMCE made no editor');
ready(editor.getBody(), { blocks: () => blocksOf(editor.getContent()), html: () => editor.getContent() });
