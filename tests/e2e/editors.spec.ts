import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type IsolatedWorld, isolatedWorld } from '../browser/isolated-world';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { editorAddress } from '../desks/editor-page';

/** What every editor has to stand. */
const columns = [
  'type',
  'mark',
  'replace plain',
  'inside bold',
  'across bold',
  'two paragraphs',
  'delete',
  'insert paragraph',
  'undo once',
  'undo again',
  'caret',
  'apply all',
  'outgoing HTML',
] as const;
type Column = (typeof columns)[number];
/** `OK`; `copy`: nothing was changed and the product offers the text to copy; `–`: the box has no such thing. */
type Cell = 'OK' | 'copy' | '–' | string;

/** `notYet` names what is known to fall short; what follows from it in the same draft is named as well. */
interface Subjected {
  name: string;
  kind: string;
  query?: string;
  isPlain?: boolean;
  notYet?: readonly Column[];
}

/** A paragraph becomes a block within the block before it. */
const nested = ['insert paragraph', 'caret', 'outgoing HTML'] as const;
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

const lines = ['Hi Ann,', 'We can not ship it. You must now send it.', 'The second line stays.', 'Best, Sam'];

class Subject {
  constructor(
    readonly page: Page,
    readonly world: IsolatedWorld,
    readonly isPlain: boolean,
    readonly isOneLine: boolean,
  ) {}

  get typed(): string {
    return lines.join(this.isOneLine ? ' ' : '\n');
  }
  text = () => this.page.evaluate(() => window.__editor.blocks().join('\n').replaceAll('\u00a0', ' '));
  html = () => this.page.evaluate(() => window.__editor.html());
  undo = () => this.page.keyboard.press('Control+z');

  /** Types the draft as a person would, "must now" in bold. */
  async type(): Promise<void> {
    const { keyboard } = this.page;
    for (const part of this.typed.split(/(must now|\n)/)) {
      if (part === '\n') await keyboard.press('Enter');
      else if (part === 'must now' && !this.isPlain) {
        await keyboard.press('Control+b');
        await keyboard.type(part);
        await keyboard.press('Control+b');
      } else await keyboard.type(part);
    }
  }

  /** Writes as the product does; the stretch is found in what the product reads. */
  write(was: string, text: string): Promise<'written' | 'refused' | 'not found'> {
    return this.world.run(
      async ({ editorFor, composerIn }, given) => {
        const editor = editorFor(composerIn(document) as HTMLElement);
        const start = editor?.read().text.indexOf(given.was) ?? -1;
        if (!editor || start < 0) return 'not found';
        const at = given.text.startsWith(given.was) ? start + given.was.length : start;
        return editor.write({
          start: at,
          end: start + given.was.length,
          text: given.text.startsWith(given.was) ? given.text.slice(given.was.length) : given.text,
        });
      },
      { was, text },
    );
  }
  caret = () =>
    this.world.run(({ editorFor, composerIn }) => editorFor(composerIn(document) as HTMLElement)?.read().caret ?? null);
}

async function open({ kind, query = '', isPlain = false }: Subjected): Promise<Subject> {
  const page = await running.newPage(editorAddress(kind, query));
  await page.waitForFunction(() => window.__editor, null, { polling: 30, timeout: 15_000 });
  const world = await isolatedWorld(page);
  await world.run(({ composerIn }) => (composerIn(document) as HTMLElement).focus());
  return new Subject(page, world, isPlain, kind === 'input');
}

/** One write and what it came to; afterwards one undo has brought the draft back. */
async function tryWrite(subject: Subject, was: string, text: string, undone: Cell[]): Promise<Cell> {
  const before = await subject.text();
  const result = await subject.write(was, text);
  const after = await subject.text();
  if (result === 'refused') return after === before ? 'copy' : `CORRUPT: ${after}`;
  const meant = before.replace(was, () => text);
  if (after !== meant) return `WRONG: ${after}`;
  await subject.undo();
  undone.push(await becomes(subject, before));
  return 'OK';
}

const becomes = async (subject: Subject, text: string): Promise<Cell> => {
  try {
    await expect.poll(subject.text, { timeout: 1500 }).toBe(text);
    return 'OK';
  } catch {
    return `NOT: ${await subject.text()}`;
  }
};

async function contract(editor: Subjected): Promise<Record<Column, Cell>> {
  const cells = {} as Record<Column, Cell>;
  const subject = await open(editor);
  const { page, world, isPlain, isOneLine, typed } = subject;
  await subject.type();
  cells.type = await becomes(subject, typed);
  const original = await subject.html();
  cells.mark = isPlain
    ? '–'
    : await world.run(({ editorFor, composerIn, highlightMarks }) => {
        const element = composerIn(document) as HTMLElement;
        const draft = editorFor(element)?.read();
        if (!draft) return 'no editor';
        const life = new AbortController();
        const start = draft.text.indexOf('You must now send');
        const marks = highlightMarks(element, life.signal);
        marks.show([{ id: 'x', start, end: start + 'You must now send'.length, level: 'important' }], draft);
        const view = element.ownerDocument.defaultView as typeof globalThis;
        const [range] = view.CSS.highlights.get('composure-important') as unknown as Set<Range>;
        const marked = range?.toString().replaceAll('\u00a0', ' ');
        const isSeen = marks.boxesOf('x').length > 0;
        life.abort();
        return marked === 'You must now send' && isSeen ? 'OK' : `MARKED: ${marked}`;
      });
  const unmarked = await subject.html();

  const undone: Cell[] = [];
  const write = (was: string, text: string) => tryWrite(subject, was, text, undone);
  cells['replace plain'] = await write('can not ship it', 'will ship it soon');
  cells['inside bold'] = isPlain ? '–' : await write('must', 'need to');
  cells['across bold'] = isPlain ? '–' : await write('You must', 'Could you');
  cells['two paragraphs'] = isOneLine ? '–' : await write('send it.\nThe second line', 'send it soon. The same line');
  cells.delete = await write(' not', '');
  cells['insert paragraph'] = await write('Hi Ann,', isOneLine ? 'Hi Ann,\nSorry!' : 'Hi Ann,\nI am sorry about this.');
  cells['undo once'] = undone.find((cell) => cell !== 'OK') ?? 'OK';

  // The caret stays where the agent left it: at the end.
  await page.keyboard.press('Control+End');
  if ((await subject.write('can not', 'may not')) === 'written') {
    await page.keyboard.type('Q');
    cells.caret = await becomes(subject, `${typed.replace('can not', 'may not')}Q`);
    cells['outgoing HTML'] = 'OK';
    const sent = await subject.html();
    const expected = original;
    const spaced = (html: string) => html.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ');
    const words = (html: string) => spaced(html).replace('can not', 'may not').replace(/SamQ/, 'Sam');
    if (unmarked !== original) cells['outgoing HTML'] = `MARKS LEAK: ${unmarked}`;
    else if (words(sent) !== words(expected)) cells['outgoing HTML'] = `OTHER: ${sent} instead of ${expected}`;
    else if (/composure/i.test(sent)) cells['outgoing HTML'] = `OURS: ${sent}`;
  } else {
    cells.caret = 'copy';
    cells['outgoing HTML'] = 'copy';
  }
  await page.close();

  const second = await open(editor);
  await second.type();
  const steps: [string, string][] = [
    ['can not ship it', 'will ship it soon'],
    ['You must', 'Could you'],
    ['The second line', 'This line'],
  ];
  const results: string[] = [];
  // Applied from the end, so that no edit moves another; each is found anew in any case.
  for (const [was, text] of steps.reverse()) results.push(await second.write(was, text));
  const all = steps.reduce((draft, [was, text]) => draft.replace(was, text), typed);
  cells['apply all'] = results.every((result) => result === 'written')
    ? await becomes(second, all)
    : `WRITES: ${results.join(', ')}`;
  for (const _ of steps) await second.undo();
  const back = await becomes(second, typed);
  if (back !== 'OK') cells['apply all'] = `UNDO ${back}`;
  await second.undo();
  const earlier = await second.text();
  cells['undo again'] = earlier !== typed && earlier.length < typed.length ? 'OK' : `THEN: ${earlier}`;
  await second.page.close();
  return cells;
}

const results = new Map<Subjected, Record<Column, Cell>>();

const cellOf = (editor: Subjected, column: Column): Cell | undefined =>
  editor.notYet?.includes(column) ? '*not yet*' : results.get(editor)?.[column];

describe('the contract of every editor', () => {
  it.each(
    editors.map((editor) => [`${editor.kind}${editor.query ?? ''}`, editor] as const),
  )('%s', async (_, editor) => {
    const cells = await contract(editor);
    results.set(editor, cells);
    const bad = columns.filter((column) => !/^(?:OK|copy|–)$/.test(cells[column]));
    expect(bad.flatMap((column) => (editor.notYet?.includes(column) ? [] : `${column}: ${cells[column]}`))).toEqual([]);
  });

  // `npm run editors:table` runs this file with -u, which writes what differs.
  it('the table in README.md says what happened', async () => {
    const between = /(<!-- editors: npm run editors:table -->\n)[\s\S]*?(\n<!-- \/editors -->)/;
    const text = readFileSync('README.md', 'utf8');
    expect(text).toMatch(between);
    const rows = editors.map(
      (editor) => `| ${editor.name} | ${columns.map((column) => cellOf(editor, column)).join(' | ')} |`,
    );
    const table = [`| editor | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`, ...rows].join(
      '\n',
    );
    await expect(text.replace(between, (_, start, end) => `${start}\n${table}\n${end}`)).toMatchFileSnapshot(
      '../../README.md',
    );
  });
});
