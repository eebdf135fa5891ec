import { expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { panelPage } from '../browser/panel-page';
import { modelText, typeReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();
const harsh =
  'Hello,\n\nYou must send us the receipt. You failed to attach the photo. We will contact you soon.\n\nBest,\nSam';

const start = async (conversation: number, desk = zendesk) => {
  const page = await coached.open(desk.address(conversation));
  const panel = await coached.panel(page);
  await typeReply(page, desk, harsh, conversation);
  await panelPage(panel).finding('You must').waitFor();
  await panelPage(panel).finding('soon').waitFor();
  return { page, panel, parts: panelPage(panel) };
};

it('a blank is filled in the panel before it is applied', async () => {
  const { page, panel, parts } = await start(1);
  const vague = parts.finding('soon');
  if ((await vague.getByRole('textbox').count()) === 0)
    await vague.getByRole('button', { expanded: false }).first().click();
  await vague.getByRole('textbox').first().fill('Friday');
  await parts.apply(vague).click();
  await expect.poll(() => modelText(page, zendesk)).toContain('Friday');
  expect(await modelText(page, zendesk)).not.toContain('[');
  await panel.getByText('Applied. Undo in the reply box takes it back.').first().waitFor();
});

it('all safe ones are applied after a look at the whole reply, and taken back one by one', async () => {
  const { page, panel } = await start(2);
  await panel.getByRole('button', { name: /^Apply all 2 safe ones/ }).click();
  const preview = panel.getByRole('region', { name: 'Your reply with these changes' });
  await preview.getByText('Could you').first().waitFor();
  expect(await modelText(page, zendesk, 2)).toBe(harsh);
  await preview.getByRole('button', { name: 'Apply all 2 changes' }).click();
  await expect.poll(() => modelText(page, zendesk, 2)).not.toMatch(/You must|You failed/);
  await panel.getByText('Done in this conversation (2)').click();
  const deeds = panel.getByRole('list', { name: 'Done in this conversation' });
  await deeds.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(() => deeds.getByRole('button', { name: /^Undo/ }).count()).toBe(1);
  await deeds.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => modelText(page, zendesk, 2)).toBe(harsh);
});

it('a rule that is turned off is off everywhere until it is taken back', async () => {
  const { page, panel, parts } = await start(3);
  const must = parts.finding('You must');
  if ((await must.getByRole('button', { name: /^Turn this rule off/ }).count()) === 0)
    await must.getByRole('button', { expanded: false }).first().click();
  await must.getByRole('button', { name: /^Turn this rule off/ }).click();
  await expect.poll(() => markedTexts(page)).not.toContain('You must');

  const other = await coached.open(intercom.address(1));
  await typeReply(other, intercom, harsh);
  await expect.poll(() => markedTexts(other)).toContain('You failed');
  expect(await markedTexts(other)).not.toContain('You must');

  await page.bringToFront();
  await panel.getByText('Done in this conversation (1)').click();
  await panel
    .getByRole('button', { name: /^Undo: You must/ })
    .last()
    .click();
  await expect.poll(() => markedTexts(page)).toContain('You must');
  await other.bringToFront();
  await expect.poll(() => markedTexts(other)).toContain('You must');
});

it('a pause of the site reaches its other conversations, not other sites, and ends by one button', async () => {
  const { page, panel } = await start(1);
  const other = await coached.open(intercom.address(1));
  await typeReply(other, intercom, harsh);
  await expect.poll(() => markedTexts(other)).toContain('You must');
  await page.bringToFront();
  await panel.locator('summary', { hasText: 'Pause' }).click();
  await panel.getByRole('button', { name: 'Pause: This site' }).click();
  await panel.getByText('Composure is quiet on this site until you go on.').waitFor();
  await expect.poll(() => markedTexts(page)).toBe('');
  await zendesk.switchTo(page, 2);
  await page.getByRole('button', { name: 'Composure: Paused' }).waitFor();
  await other.bringToFront();
  expect(await markedTexts(other)).toContain('You must');
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Go on' }).click();
  await zendesk.switchTo(page, 1);
  await expect.poll(() => markedTexts(page)).toContain('You must');
});

it('the settings change language and rules at once, in panel and page', async () => {
  const { page, panel } = await start(1);
  const settings = await coached.open(`chrome-extension://${coached.id}/options.html`);
  await settings.getByLabel('Language of the interface').selectOption('Deutsch');
  await page.bringToFront();
  await panel.getByRole('list', { name: 'Auffälligkeiten' }).waitFor();
  await panel.getByText('Checkliste').waitFor();
  await settings.bringToFront();
  await settings.getByLabel('Sprache der Oberfläche').selectOption('English');
  await page.bringToFront();
  await panel.getByRole('list', { name: 'Findings' }).waitFor();
});
