import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts, middleOf } from '../browser/marks';
import { flagged } from '../desk/drafts';
import { intercom, type ReplyDesk, zendesk } from '../desk/reply-box';
import { coachedBrowser, twinBrowser } from './coached-browser';

const coached = coachedBrowser();
const twin = twinBrowser();

/** Bold words, an empty line, umlauts, an emoji, a correction and a change in the middle. */
async function writeWithCare(page: Page, desk: ReplyDesk): Promise<void> {
  const { keyboard } = page;
  await desk.replyBox(page).click();
  await keyboard.type(`Hi ${desk.customer},\n\nUnfortunately, we `);
  await keyboard.press('Control+b');
  await keyboard.type("can't");
  await keyboard.press('Control+b');
  await keyboard.type(' send it before Monday.  Two spaces, "quotes" & <angles>, Grüße 🙂x');
  await keyboard.press('Backspace');
  await keyboard.type('\nYou must send us the receipt.\n\nBest,\nSam');
  await keyboard.press('ArrowUp');
  await keyboard.press('Home');
  await keyboard.type('All the ');
}

describe.each([zendesk, intercom])('on $name', (desk) => {
  it('a draft that nobody let us change goes out byte for byte as without the extension', async () => {
    const plain = await twin.open(desk.address(1));
    await writeWithCare(plain, desk);
    const expected = await desk.send(plain);

    const page = await coached.open(desk.address(1));
    await writeWithCare(page, desk);
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    const { x, y } = await middleOf(page, flagged);
    await page.mouse.move(x, y);
    await page
      .getByRole('button', { name: /^Apply/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');

    expect(expected).toContain('receipt');
    expect(await desk.send(page)).toBe(expected);
  });
});
