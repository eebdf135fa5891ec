import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, ready } from './fixture-editor';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
ready(editor.view.dom as HTMLElement, {
  blocks: () => {
    const blocks: string[] = [];
    editor.state.doc.forEach((block) => {
      blocks.push(block.textContent);
    });
    return blocks;
  },
  html: () => editor.getHTML(),
});
