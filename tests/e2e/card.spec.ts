import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts, middleOf } from '../browser/marks';
import { wordingOf } from '../browser/panel-page';
import { flagged, modelText, replacedStretch, startHarshReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

const cardIn = (page: Page) => page.getByRole('dialog');

describe.each([zendesk, intercom])('with the side panel closed, on $name', (desk) => {
  const start = async (conversation = 1) => {
    const page = await coached.open(desk.address(conversation));
    const draft = await startHarshReply(page, desk, conversation);
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    return { page, draft };
  };

  const hover = async (page: Page) => {
    const { x, y } = await middleOf(page, flagged);
    await page.mouse.move(x, y);
    await cardIn(page).waitFor();
  };

  it('a pointer at rest on marked words opens a card, whose Apply rewrites the model; undo takes it back', async () => {
    const { page, draft } = await start();
    await hover(page);
    const button = cardIn(page)
      .getByRole('button', { name: /^Apply/ })
      .first();
    const wording = await wordingOf(button);
    await button.click();
    await expect.poll(() => modelText(page, desk)).not.toContain(flagged);
    const applied = await modelText(page, desk);
    expect(replacedStretch(draft, applied, wording), `one stretch of the draft in:\n${applied}`).toContain(flagged);
    await expect.poll(() => cardIn(page).count()).toBe(0);
    await expect.poll(() => markedTexts(page)).not.toContain(flagged);

    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page, desk)).toBe(draft);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page, desk)).not.toBe(draft);
    expect(draft.startsWith(await modelText(page, desk)), 'only the end of the typing is gone').toBe(true);
  });

  it('the card comes by key as well, and its Dismiss lets the words stand', async () => {
    // What is dismissed stays dismissed in its conversation, so this is another one.
    const { page, draft } = await start(2);
    const { x, y } = await middleOf(page, flagged);
    await page.mouse.click(x, y);
    await page.keyboard.press('Alt+.');
    await cardIn(page)
      .getByRole('button', { name: /^Dismiss/ })
      .press('Enter');
    await expect.poll(() => markedTexts(page)).not.toContain(flagged);
    expect(await modelText(page, desk, 2)).toBe(draft);
    await page.keyboard.type('x');
    await expect
      .poll(() => modelText(page, desk, 2), { message: 'the caret is back in the draft' })
      .toHaveLength(draft.length + 1);
  });

  it('the card goes with Escape and nothing has changed', async () => {
    const { page, draft } = await start();
    await hover(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardIn(page).count()).toBe(0);
    expect(await modelText(page, desk)).toBe(draft);
    expect(await markedTexts(page)).toContain(flagged);
  });
});
