import { expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { flagged, startHarshReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

it('what is changed on the settings page counts at once where somebody is writing', async () => {
  const page = await coached.open(zendesk.address(1));
  await startHarshReply(page, zendesk);
  await expect.poll(() => markedTexts(page)).toContain(flagged);
  const pill = page.getByRole('button', { name: /^Composure: / });
  const settings = await coached.open(`chrome-extension://${coached.id}/options.html`);

  const wantsPill = settings.getByRole('checkbox', { name: 'Show the pill by the reply box' });
  await wantsPill.click();
  await expect.poll(() => pill.isVisible()).toBe(false);
  expect(await markedTexts(page)).toContain(flagged);
  await wantsPill.click();
  await expect.poll(() => pill.isVisible()).toBe(true);

  const worn = () => page.locator('composure-coach').getAttribute('data-appearance');
  await settings.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await expect.poll(worn).toBe('dark');

  await page.bringToFront();
  await pill.click();
  await page.getByRole('button', { name: 'Pause: This site' }).click();
  await expect.poll(() => markedTexts(page)).toBe('');
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Go on: acme.zendesk.com' }).click();
  await expect.poll(() => markedTexts(page)).toContain(flagged);
  await expect.poll(() => settings.getByRole('heading', { name: 'Paused' }).count()).toBe(0);
});
