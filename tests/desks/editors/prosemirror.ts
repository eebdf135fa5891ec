import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, ready } from './fixture-editor';
import 'prosemirror-view/style/prosemirror.css';

const { strong } = schema.marks;
if (!strong) throw new Error('the schema has no bold');
// A step of undo for each change, not for each half second: checks run faster than people and shall be able to repeat themselves.
const newGroupDelay = Number(new URL(location.href).searchParams.get('grouping') ?? 500);
const view = new EditorView(place(), {
  state: EditorState.create({
    schema,
    plugins: [
      history({ newGroupDelay }),
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(strong) }),
      keymap(baseKeymap),
    ],
  }),
});
ready(view.dom, {
  blocks: () => {
    const blocks: string[] = [];
    view.state.doc.forEach((block) => {
      blocks.push(block.textContent);
    });
    return blocks;
  },
  html() {
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return box.innerHTML;
  },
});
