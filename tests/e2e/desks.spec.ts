import { rm } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Snapshot } from '../../src/coaching/snapshot';
import type { Author } from '../../src/engine/review-input';
import { quotedMessages } from '../../src/page/messages';
import { startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { isolatedWorld } from '../browser/isolated-world';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { allMarkedTexts } from '../browser/marks';
import { fixtures } from '../desks/all';
import { conversation, type DeskFixture, type Said } from '../desks/fixture';
import { displayPage, quoted, requestTracker } from '../desks/request-tracker/page';

let plain: RunningBrowser;
let coached: RunningBrowser;

beforeAll(async () => {
  const folder = await grantedCopy(['*://*/*']);
  const args = inject('fixtureArgs');
  [plain, coached] = await Promise.all([launchBrowser({ args }), launchBrowser({ args, extension: folder })]);
  await startedExtension(coached);
  return async () => {
    await Promise.all([plain.close(), coached.close()]);
    await rm(folder, { recursive: true });
  };
});

const open = async (running: RunningBrowser, url: string) => {
  const page = await running.newPage(url);
  onTestFinished(() => page.close());
  await page.waitForFunction(() => window.__editor, null, { polling: 30, timeout: 15_000 });
  return page;
};

const sceneOf = ({ url }: DeskFixture, query: string): string => {
  const [before = '', hash] = url.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}${query}${hash === undefined ? '' : `#${hash}`}`;
};

/** What our code makes of a page; the fixture names the box and the control that are the right ones. */
async function lookAt(url: string) {
  const page = await open(plain, url);
  const world = await isolatedWorld(page);
  if (fixtureNeedsFocus(url)) await page.locator('[data-fixture="composer"]').click();
  return world.run(({ deskHere }) => {
    const desk = deskHere(document);
    const found = desk.current(document);
    return {
      desk: desk.name,
      box: found?.replyBox.dataset.fixture,
      mode: found?.mode,
      key: found?.key,
      thread: found?.thread ?? [],
      sends: found?.sendControls.some(({ dataset }) => dataset.fixture === 'send'),
      missing: desk
        .selfTest(document)
        .filter(({ selector }) => selector === null)
        .map(({ part }) => part),
    };
  });
}

const fixtureNeedsFocus = (url: string) => /frontapp|gorgias/.test(url);

const expectedAuthor = ({ authors }: DeskFixture, { from }: Said): Author => authors?.[from] ?? from;

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
  const modes = fixture.modes ?? { public: 'public', internal: 'internal' };

  it('reply box, mode, authors, last message of the customer, send control', async () => {
    const seen = await lookAt(sceneOf(fixture, 'mode=public'));
    expect(seen).toMatchObject({ desk: name, box: 'composer', mode: modes.public, sends: true });
    expect(seen.key, 'tells the ticket').toMatch(/4711|18c4711|cnv_4711|D8cuI|:88$|47-11/);
    if (fixture.authors === null) return expect(seen.thread).toEqual([]);
    expect(seen.thread.map(({ from, text }) => ({ from, text }))).toEqual(
      conversation.map((said) => ({ from: expectedAuthor(fixture, said), text: said.text })),
    );
    expect(seen.missing).not.toContain('message');
  });

  it.runIf(modes.internal)('a note is known as one', async () => {
    expect(await lookAt(sceneOf(fixture, 'mode=internal'))).toMatchObject({ box: 'composer', mode: 'internal' });
  });

  it.runIf(fixture.authors !== null)('where the page does not tell authors, none is a customer', async () => {
    const { thread } = await lookAt(sceneOf(fixture, 'authors=unknown'));
    expect(thread.map(({ text }) => text)).toContain(conversation[0]?.text);
    expect(thread.filter(({ from }) => from === 'customer')).toEqual([]);
  });

  it('with the extension, a harsh sentence is marked where it is written', async () => {
    const page = await open(coached, sceneOf(fixture, 'mode=public'));
    await typeInto(page, fixture);
    await expect.poll(() => allMarkedTexts(page)).toContain('You must');
  });
});

const typeInto = async (page: Page, { editor }: DeskFixture) => {
  const scope = editor === 'ckeditor4' || editor === 'tinymce' ? page.frameLocator('iframe') : page;
  await scope.locator('[data-fixture="composer"]').click();
  await page.keyboard.type('We looked at it. You must send us the receipt. ');
};

describe('Request Tracker, where messages and reply box stand on different pages', () => {
  it('tells the requestor from staff on the page of the ticket, which has no reply box', async () => {
    const page = await plain.newPage(displayPage);
    onTestFinished(() => page.close());
    const world = await isolatedWorld(page);
    const seen = await world.run(({ deskHere }) => deskHere(document).threadOnly(document));
    expect(seen?.key).toBe('request-tracker:rt.acme.example:4711');
    expect(seen?.thread.map(({ from, text }) => ({ from, text }))).toEqual(
      conversation.map(({ from, text }) => ({ from, text })),
    );
  });

  it('the reply knows what the page of the ticket said', async () => {
    const page = await coached.newPage(displayPage);
    onTestFinished(() => page.close());
    const background = coached.context.serviceWorkers()[0];
    await expect
      .poll(() =>
        background?.evaluate(() =>
          chrome.storage.session.get('threads').then(({ threads }) => JSON.stringify(threads)),
        ),
      )
      .toContain('It arrived broken');
    await page.goto(requestTracker.url);
    await page.waitForFunction(() => window.__editor, null, { polling: 30 });
    await typeInto(page, requestTracker);
    await expect.poll(async () => (await shownIn(coached, page))?.status).toBe('coached');
    await expect.poll(async () => (await shownIn(coached, page))?.reading?.complaint).toBe(true);
  });

  it('a quoted message is the customer’s, and is not coached', () => {
    expect(quotedMessages(`\n${quoted}\n-- \nSam`)).toEqual([
      { from: 'customer', text: 'It arrived broken and I am really upset about it.' },
    ]);
  });
});

/** What the background knows of a page's reply box. */
const shownIn = (running: RunningBrowser, page: Page): Promise<Snapshot | undefined> =>
  (running.context.serviceWorkers()[0] as Worker).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.split('#')[0]}*` });
    const key = `shown:${tab?.id}`;
    return ((await chrome.storage.session.get(key))[key] as { snapshot: Snapshot } | undefined)?.snapshot;
  }, page.url());
