import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { place, ready } from './fixture-editor';

const editor = withHistory(withReact(createEditor()));
const empty = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[];

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{(leaf as { bold?: boolean }).bold ? <strong>{children}</strong> : children}</span>;
}

function toggleBold(): void {
  const marks = Editor.marks(editor) as { bold?: boolean } | null;
  if (marks?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
}

createRoot(place()).render(
  <Slate editor={editor} initialValue={empty}>
    <Editable
      id="slate"
      style={{ minHeight: '8em' }}
      renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>}
      renderLeaf={(props) => <Leaf {...props} />}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey)) return;
        if (event.key === 'b') {
          event.preventDefault();
          toggleBold();
        }
      }}
    />
  </Slate>,
);

const poll = () => {
  const root = document.getElementById('slate');
  if (!root) return void setTimeout(poll, 10);
  ready(root, {
    blocks: () => editor.children.map((block) => Node.string(block)),
    html: () => root.innerHTML,
  });
};
poll();
