import Quill from 'quill';
import { place, ready } from './fixture-editor';
import 'quill/dist/quill.core.css';

const quill = new Quill(place());
ready(quill.root, {
  blocks: () => quill.getText().replace(/\n$/, '').split('\n'),
  html: () => quill.getSemanticHTML(),
});
