import { beforeAll, describe, inject, it } from 'vitest';
import { isolatedWorld } from '../browser/isolated-world';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { editorAddress } from '../desks/editor-page';
import { createContract, nested, readModel, type Subjected } from './editor-contract';

/** Undo takes the last typed words along. */
const mergedUndo = ['undo once', 'caret', 'apply all', 'outgoing HTML'] as const;

const editors: Subjected[] = [
  { name: 'CKEditor 5', kind: 'ckeditor5' },
  { name: 'CKEditor 4 (iframe)', kind: 'ckeditor4' },
  { name: 'ProseMirror', kind: 'prosemirror' },
  { name: 'Tiptap', kind: 'tiptap' },
  { name: 'Lexical', kind: 'lexical' },
  { name: 'Quill', kind: 'quill' },
  { name: 'Slate', kind: 'slate' },
  { name: 'Draft.js', kind: 'draft' },
  { name: 'TinyMCE (iframe)', kind: 'tinymce' },
  { name: 'Summernote', kind: 'summernote', notYet: mergedUndo },
  { name: 'contenteditable', kind: 'contenteditable', notYet: nested },
  { name: '… in an open shadow root', kind: 'contenteditable', query: '?in=shadow' },
  { name: '… in a srcdoc iframe', kind: 'contenteditable', query: '?in=srcdoc', notYet: nested },
  { name: '… in an about:blank iframe', kind: 'contenteditable', query: '?in=blank', notYet: nested },
  { name: 'textarea', kind: 'textarea', isPlain: true },
  { name: '… in an open shadow root', kind: 'textarea', query: '?in=shadow', isPlain: true },
  { name: 'input', kind: 'input', isPlain: true },
];

let running: RunningBrowser;
beforeAll(async () => {
  running = await launchBrowser({ args: inject('fixtureArgs') });
  return () => running.close();
});

const { expectKept, expectTable } = createContract(async (kind, query) => {
  const page = await running.newPage(editorAddress(kind, query));
  await page.waitForFunction(() => window.__editor, null, { polling: 30, timeout: 15_000 });
  const { run } = await isolatedWorld(page);
  return {
    run,
    model: () => page.evaluate(readModel),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  };
});

describe('the contract of every editor', () => {
  it.each(editors.map((editor) => [`${editor.kind}${editor.query ?? ''}`, editor] as const))('%s', (_, editor) =>
    expectKept(editor));

  it('the table in README.md says what happened', () => expectTable('editors', editors));
});
