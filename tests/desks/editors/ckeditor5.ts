import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { place, ready } from './fixture-editor';
import 'ckeditor5/ckeditor5.css';

const root = document.createElement('div');
place().append(root);
const editor = await DecoupledEditor.create(root, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
});
const { model } = editor;
ready(root, {
  blocks: () =>
    [...(model.document.getRoot()?.getChildren() ?? [])]
      .filter((block) => block.is('element'))
      .map((block) =>
        [...model.createRangeIn(block).getItems()].map((item) => (item.is('$textProxy') ? item.data : '')).join(''),
      ),
  html: () => editor.getData(),
});
