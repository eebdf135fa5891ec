import { Editor, EditorState, RichUtils } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from './fixture-editor';
import 'draft-js/dist/Draft.css';

let current = EditorState.createEmpty();

/** Draft.js is from 2020; beside React 19 it works but for its habit of flushing by itself (seen 2026-11). */
function Composer() {
  const [state, setState] = useState(current);
  const change = (next: EditorState) => {
    current = next;
    setState(next);
  };
  return (
    <Editor
      editorState={state}
      onChange={change}
      handleKeyCommand={(command: string, given: EditorState) => {
        const next = RichUtils.handleKeyCommand(given, command);
        if (next) change(next);
        return next ? 'handled' : 'not-handled';
      }}
    />
  );
}

createRoot(place()).render(<Composer />);

const poll = () => {
  const root = document.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!root) return void setTimeout(poll, 10);
  ready(root, {
    blocks: () =>
      current
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block: { getText(): string }) => block.getText()),
    html: () => root.innerHTML,
  });
};
poll();
