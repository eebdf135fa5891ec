import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { IsolatedWorld } from '../browser/isolated-world';

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
export type Column = (typeof columns)[number];
/** `OK`; `copy`: nothing was changed and the product offers the text to copy; `–`: the box has no such thing. */
type Cell = 'OK' | 'copy' | '–' | string;

/** `notYet` names what is known to fall short; what follows from it in the same draft is named as well. */
export interface Subjected {
  name: string;
  kind: string;
  query?: string;
  isPlain?: boolean;
  notYet?: readonly Column[];
}

/** A paragraph becomes a block within the block before it. */
export const nested = ['insert paragraph', 'caret', 'outgoing HTML'] as const;

/** What the editor's own model holds, and what is marked in its page. */
interface Model {
  blocks: string[];
  html: string;
  marked: string;
}

/** Runs inside the page. */
export const readModel = (): Model => {
  const views = [
    window,
    ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as typeof window),
  ];
  const ranges = views.flatMap(({ CSS }) => [...(CSS.highlights.get('composure-important') ?? [])]);
  return {
    blocks: window.__editor.blocks(),
    html: window.__editor.html(),
    marked: ranges.join('').replaceAll('\u00a0', ' '),
  };
};

/** A page with one editor in it, open in whatever browser: keys as a person presses them, and the product's code beside the page's own. */
export interface EditorPage extends IsolatedWorld {
  /** `readModel`, in the page's own world. */
  model(): Promise<Model>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens an editor's page and waits until it can be written in. */
export type OpenEditor = (kind: string, query: string) => Promise<EditorPage>;

const lines = ['Hi Ann,', 'We can not ship it. You must now send it.', 'The second line stays.', 'Best, Sam'];

class Subject {
  constructor(
    readonly page: EditorPage,
    readonly isPlain: boolean,
    readonly isOneLine: boolean,
  ) {}

  get typed(): string {
    return lines.join(this.isOneLine ? ' ' : '\n');
  }
  text = async () => (await this.page.model()).blocks.join('\n').replaceAll('\u00a0', ' ');
  html = async () => (await this.page.model()).html;
  undo = () => this.page.press('Control+z');

  /** Types the draft as a person would, "must now" in bold. */
  async type(): Promise<void> {
    const { page } = this;
    for (const part of this.typed.split(/(must now|\n)/)) {
      if (part === '\n') await page.press('Enter');
      else if (part === 'must now' && !this.isPlain) {
        await page.press('Control+b');
        await page.type(part);
        await page.press('Control+b');
      } else await page.type(part);
    }
  }

  /** Writes as the product does; the stretch is found in what the product reads. */
  write(was: string, text: string): Promise<'written' | 'refused' | 'not found'> {
    return this.page.run(
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
}

async function open(openEditor: OpenEditor, { kind, query = '', isPlain = false }: Subjected): Promise<Subject> {
  const page = await openEditor(kind, query);
  await page.run(({ composerIn }) => (composerIn(document) as HTMLElement).focus());
  return new Subject(page, isPlain, kind === 'input');
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

/** Shows a mark as the product does, looks at it as the page does, and takes it away. */
async function mark({ page }: Subject): Promise<Cell> {
  const isSeen = await page.run(({ editorFor, composerIn, highlightMarks }) => {
    const element = composerIn(document) as HTMLElement;
    const draft = editorFor(element)?.read();
    if (!draft) return false;
    const life = new AbortController();
    document.addEventListener('unmark', () => life.abort(), { once: true });
    const start = draft.text.indexOf('You must now send');
    const marks = highlightMarks(element, life.signal);
    marks.show([{ id: 'x', start, end: start + 'You must now send'.length, level: 'important' }], draft);
    return marks.boxesOf('x').length > 0;
  });
  const { marked } = await page.model();
  await page.run(() => void document.dispatchEvent(new Event('unmark')));
  return isSeen && marked === 'You must now send' ? 'OK' : `MARKED: ${marked}`;
}

/** What every editor has to stand, tried out: a cell for each column. */
async function contract(openEditor: OpenEditor, editor: Subjected): Promise<Record<Column, Cell>> {
  const cells = {} as Record<Column, Cell>;
  const subject = await open(openEditor, editor);
  const { page, isPlain, isOneLine, typed } = subject;
  await subject.type();
  cells.type = await becomes(subject, typed);
  const original = await subject.html();
  cells.mark = isPlain ? '–' : await mark(subject);
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
  await page.press('Control+End');
  if ((await subject.write('can not', 'may not')) === 'written') {
    await page.type('Q');
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

  const second = await open(openEditor, editor);
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

/** The contract tried on editors one by one, and the table of what came of it. */
export function createContract(openEditor: OpenEditor) {
  const results = new Map<Subjected, Record<Column, Cell>>();
  const cellOf = (editor: Subjected, column: Column): Cell | undefined =>
    editor.notYet?.includes(column) ? '*not yet*' : results.get(editor)?.[column];
  return {
    async expectKept(editor: Subjected): Promise<void> {
      const cells = await contract(openEditor, editor);
      results.set(editor, cells);
      const bad = columns.filter((column) => !/^(?:OK|copy|–)$/.test(cells[column]));
      expect(bad.flatMap((column) => (editor.notYet?.includes(column) ? [] : `${column}: ${cells[column]}`))).toEqual(
        [],
      );
    },
    /** `npm run editors:table` runs this with -u, which writes what differs. */
    async expectTable(section: string, editors: readonly Subjected[]): Promise<void> {
      const between = new RegExp(`(<!-- ${section}: npm run editors:table -->\\n)[\\s\\S]*?(\\n<!-- /${section} -->)`);
      const text = readFileSync('README.md', 'utf8');
      expect(text).toMatch(between);
      const rows = editors.map(
        (editor) => `| ${editor.name} | ${columns.map((column) => cellOf(editor, column)).join(' | ')} |`,
      );
      const head = [`| editor | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`];
      const table = [...head, ...rows].join('\n');
      await expect(text.replace(between, (_, start, end) => `${start}\n${table}\n${end}`)).toMatchFileSnapshot(
        '../../README.md',
      );
    },
  };
}
