import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { markedTexts, marksIn } from '../browser/marks';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

const welcome = () => coached.open(`chrome-extension://${coached.id}/welcome.html`);
const replyOf = (page: Page) => page.getByRole('textbox', { name: 'Your reply' });

it('once a site is on, the practice ticket is coached for real: three marks, one card, the first finding applied by two clicks', async () => {
  const page = await welcome();
  await expect.poll(async () => (await marksIn(page)).length).toBe(3);
  await page.getByText('Only you see this. Nothing is sent anywhere. Three suggestions at most.').waitFor();
  const before = await replyOf(page).innerText();

  await page.getByRole('button', { name: 'Show me the first' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.count()).toBe(1);
  await dialog
    .getByRole('button', { name: /^Apply/ })
    .first()
    .click();

  await expect.poll(() => replyOf(page).innerText()).not.toBe(before);
  await expect.poll(() => markedTexts(page)).not.toContain('You failed');
  await page.keyboard.press('Control+z');
  await expect.poll(() => replyOf(page).innerText()).toBe(before);
});

it('whatever is typed there is coached as well', async () => {
  const page = await welcome();
  await replyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' You must wait. ');
  await expect.poll(() => markedTexts(page)).toContain('You must wait');
});
