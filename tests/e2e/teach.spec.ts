import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { openSidePanel, startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { allMarkedTexts } from '../browser/marks';
import { panelPage } from '../browser/panel-page';
import { conversation } from '../desks/fixture';
import { unknownDesk } from '../desks/unknown-desk';

let running: RunningBrowser;
let id: string;

beforeAll(async () => {
  const folder = await grantedCopy([`${new URL(unknownDesk).origin}/*`, 'https://acme.zendesk.com/*']);
  running = await launchBrowser({ args: inject('fixtureArgs'), extension: folder });
  ({ id } = await startedExtension(running));
  return async () => {
    await running.close();
    await rm(folder, { recursive: true });
  };
});

const open = async (address: string): Promise<Page> => {
  const page = await running.newPage(address);
  onTestFinished(() => page.close());
  return page;
};

const write = async (page: Page) => {
  await page.waitForFunction(() => window.__editor, null, { polling: 30, timeout: 15_000 });
  await page.locator('[data-fixture="composer"]').click();
  await page.keyboard.type('We looked at it. You must send us the receipt. ');
  await expect.poll(() => allMarkedTexts(page)).toContain('You must');
};

it('a desk that no recipe knows is taught with three clicks, coached at once and after a reload', async () => {
  const page = await open(unknownDesk);
  const panel = await openSidePanel(running, id, page);
  await write(page);
  const editor = page.locator('[data-fixture="composer"]');
  const before = await editor.innerHTML();
  const teach = panel.getByRole('button', { name: 'Show Composure where things are' });
  await teach.waitFor();
  const bar = page.getByRole('dialog', { name: 'Show Composure where things are' });

  await teach.click();
  await bar.getByText('Click the box in which you write your replies.').waitFor();
  await editor.click();
  await bar.getByText('Now click the words of a message that a customer wrote.').waitFor();
  await page.getByText(conversation[0]?.text ?? '').click();

  await bar.getByText('the reply box and 4 messages, 2 of them by customers').waitFor();
  expect(await editor.innerHTML(), 'nothing of ours is in the editor').toBe(before);
  await panelPage(panel).checklist.first().waitFor();
  await bar.getByRole('button', { name: 'Done' }).click();
  await bar.waitFor({ state: 'detached' });

  await page.reload();
  await write(page);
  await panelPage(panel).checklist.first().waitFor();
  const background = running.context.serviceWorkers()[0];
  const kept = JSON.stringify(await background?.evaluate(() => chrome.storage.local.get('recipes')));
  expect(kept).toContain('help.boutique.example');
  for (const { text, name } of conversation) for (const words of [text, name]) expect(kept).not.toContain(words);

  await panel.getByText('What I can see here').click();
  await panel.getByRole('list', { name: 'What I can see here' }).getByText('data-author-type="customer"').waitFor();
});

it('a known desk that has changed is said to be unreadable, part by part and without a word of the conversation', async () => {
  const page = await running.context.newPage();
  onTestFinished(() => page.close());
  await page.route('https://acme.zendesk.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main id="main_panes"><div data-ticket-id="4711">
        <article data-test-id="omni-log-comment-item"><p data-test-id="omni-log-message-content">Where is my parcel?</p></article>
        <div class="new-editor" role="textbox" aria-label="Reply" contenteditable="true"></div></div></main>`,
    }),
  );
  await page.goto('https://acme.zendesk.com/agent/tickets/4711');
  const panel = await running.context.newPage();
  onTestFinished(() => panel.close());
  const tab = await running.context
    .serviceWorkers()[0]
    ?.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, page.url());
  await panel.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
  await page.bringToFront();
  await page.getByRole('textbox').click();
  await page.keyboard.type('You must send us the receipt. ');
  await panel.getByRole('heading', { name: 'The reply box cannot be read' }).waitFor();
  await panel.getByRole('button', { name: 'Show Composure where things are' }).waitFor();

  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text;
    };
  });
  await panel.getByText('What I can see here').click();
  await panel.getByRole('listitem').filter({ hasText: 'Reply box' }).getByText('not found').waitFor();
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => panel.title()).toContain('reply box: not found');
  const copied = await panel.title();
  expect(copied).toContain('message: article[data-test-id="omni-log-comment-item"] (2026-03) × 1');
  expect(copied).not.toMatch(/parcel|receipt|4711/);
});
