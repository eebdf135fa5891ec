import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Edit, Editor } from '../../src/page/editors/editor';
import { bundledScript } from '../browser/built-in-memory';
import { launchBrowser, type RunningBrowser } from '../browser/launch';

/** No desk of ours has a textarea yet: the editor's own code runs in a plain page. */
declare const composureEditors: { editorFor(element: HTMLElement): Editor };

let code: string;
let running: RunningBrowser;

beforeAll(async () => {
  [code, running] = await Promise.all([
    bundledScript(resolve('src/page/editors/editor-for.ts'), 'composureEditors'),
    launchBrowser(),
  ]);
  return () => running.close();
});

const typed = 'Hi Ann,\n\nYou must send us the receipt.\nBest';

async function textareaWith(text: string): Promise<Page> {
  const page = await running.newPage('about:blank');
  onTestFinished(() => page.close());
  await page.setContent('<textarea rows="8" cols="60" aria-label="Reply"></textarea>');
  await page.addScriptTag({ content: code });
  await page.getByRole('textbox').click();
  await page.keyboard.type(text);
  return page;
}

const write = (page: Page, edit: Edit) =>
  page.evaluate((wanted) => {
    const box = document.querySelector('textarea');
    return box && composureEditors.editorFor(box).write(wanted);
  }, edit);

const value = (page: Page) => page.getByRole('textbox').inputValue();

it('a textarea is rewritten so that one undo brings the draft back and the next one earlier typing', async () => {
  const page = await textareaWith(typed);
  const start = typed.indexOf('You must');
  const end = typed.indexOf('\nBest');
  const text = 'Could you send us the receipt?';
  expect(await write(page, { start, end, text })).toBe('written');
  expect(await value(page)).toBe('Hi Ann,\n\nCould you send us the receipt?\nBest');
  await page.keyboard.press('Control+z');
  expect(await value(page)).toBe(typed);
  await page.keyboard.press('Control+z');
  expect(typed.startsWith(await value(page))).toBe(true);
  expect(await value(page)).not.toBe(typed);
});

it('words with line breaks are inserted and a stretch is left out', async () => {
  const page = await textareaWith(typed);
  const at = 'Hi Ann,\n'.length;
  expect(await write(page, { start: at, end: at, text: '\nI can see why this is frustrating.\n' })).toBe('written');
  expect(await value(page)).toBe(`Hi Ann,\n\nI can see why this is frustrating.\n${typed.slice(at)}`);
  await page.keyboard.press('Control+z');
  expect(await write(page, { start: at + 1, end: typed.length, text: '' })).toBe('written');
  expect(await value(page)).toBe('Hi Ann,\n\n');
});
