import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { beforeAll, describe, inject, it } from 'vitest';
import { firefoxPath, inFirefox, launchFirefox, press } from '../browser/firefox';
import { worldExtension, worldOf } from '../browser/firefox-world';
import { editorAddress, editorsOrigin } from '../desks/editor-page';
import { createContract, readModel, type Subjected } from './editor-contract';

const editors: Subjected[] = [
  { name: 'CKEditor 5', kind: 'ckeditor5' },
  { name: 'ProseMirror', kind: 'prosemirror' },
  { name: 'Lexical', kind: 'lexical' },
  { name: 'Quill', kind: 'quill' },
  { name: 'contenteditable', kind: 'contenteditable' },
  { name: 'textarea', kind: 'textarea', isPlain: true },
];

let browser: Browser;

const { expectKept, expectTable } = createContract(async (kind, query) => {
  const page = await browser.newPage();
  await page.goto(editorAddress(kind, query));
  await page.waitForFunction(() => window.__editor, { polling: 30, timeout: 15_000 });
  return {
    ...worldOf(page),
    model: () => page.evaluate(readModel),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  };
});

describe.skipIf(!firefoxPath)(`the contract of editors ${inFirefox}`, () => {
  beforeAll(async () => {
    const extension = await worldExtension([`${editorsOrigin}/*`]);
    browser = await launchFirefox({ port: inject('fixturePort'), extension });
    return async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    };
  });

  it.each(editors.map((editor) => [editor.kind, editor] as const))('%s', (_, editor) => expectKept(editor));

  it('the table in README.md says what happened', () => expectTable('editors in Firefox', editors));
});
