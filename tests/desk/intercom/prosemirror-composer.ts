import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes, liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

declare global {
  interface Window {
    /** The open conversation's editor; for checks that look at its document. */
    __view: EditorView;
  }
}

export interface ProseMirrorComposer {
  html(): string;
  text(): string;
  clear(): void;
  focus(): void;
  destroy(): void;
}

/** A real ProseMirror with history, lists and marks behind Intercom's attributes. */
export function proseMirrorComposer(place: HTMLElement): ProseMirrorComposer {
  const item = schema.nodes.list_item;
  const hardBreak = schema.nodes.hard_break;
  const { strong, em } = schema.marks;
  if (!item || !hardBreak || !strong || !em) throw new Error('the practice schema lacks a node or mark');
  const plugins = [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(strong),
      'Mod-i': toggleMark(em),
      'Shift-Enter': chainCommands(exitCode, (state, dispatch) => {
        dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
        return true;
      }),
      Enter: splitListItem(item),
      Tab: sinkListItem(item),
      'Shift-Tab': liftListItem(item),
    }),
    keymap(baseKeymap),
  ];
  const empty = () => EditorState.create({ schema, plugins });
  const view = new EditorView(place, {
    state: empty(),
    attributes: {
      class: 'embercom-prosemirror-composer-editor',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Reply',
    },
  });
  window.__view = view;
  return {
    html() {
      const box = document.createElement('div');
      box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return box.innerHTML;
    },
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n', '\n'),
    clear: () => view.updateState(empty()),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
