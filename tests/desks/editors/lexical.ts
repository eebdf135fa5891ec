import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { place, ready } from './fixture-editor';

const root = document.createElement('div');
root.contentEditable = 'true';
root.setAttribute('role', 'textbox');
root.style.cssText = 'min-height: 8em; white-space: pre-wrap; outline: 1px solid #999;';
place().append(root);
const editor = createEditor({
  namespace: 'fixture',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), Number(new URL(location.href).searchParams.get('grouping') ?? 500));
editor.update(
  () => {
    $getRoot().append($createParagraphNode());
  },
  { discrete: true },
);
ready(root, {
  blocks: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent()),
    ),
  html: () => root.innerHTML,
});
