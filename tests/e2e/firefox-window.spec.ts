import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxBuild, firefoxPath, inFirefox, launchFirefox, textOf } from '../browser/firefox';
import { markedTexts, marksIn } from '../browser/marks';
import { hasVirtualScreen, openVirtualScreen, type VirtualScreen } from '../browser/virtual-screen';
import { flagged, harshDraft } from '../desk/drafts';
import { deskPages } from '../desk/server';

let screen: VirtualScreen;
let browser: Browser;

const replyBox = '.ck-editor__editable';
const draftIn = (page: Page) => page.$eval(replyBox, ({ textContent }) => textContent);

/** The page that greets after the installation; Firefox tells no address for it. */
async function welcomePage(): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.pathname).catch(() => '');
        if (address === '/welcome.html') found = page;
      }
      return found;
    })
    .toBeTruthy();
  return found as Page;
}

/** What stands in the real side bar, and where on the screen its button is that applies something to `words`; our own pages may look into it. */
const sidebar = (ours: Page, words = '') =>
  ours.evaluate((sought) => {
    const { extension } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const [bar] = extension.getViews({ type: 'sidebar' as 'tab' }) as (Window &
      Record<'mozInnerScreenX' | 'mozInnerScreenY', number>)[];
    const apply = [...(bar?.document.querySelectorAll('button') ?? [])].find(
      ({ ariaLabel }) => ariaLabel?.startsWith('Apply') && ariaLabel.includes(sought),
    );
    apply?.scrollIntoView({ block: 'center' });
    const box = apply?.getBoundingClientRect();
    return {
      text: bar?.document.body.textContent ?? '',
      x: (bar?.mozInnerScreenX ?? 0) + (box ? box.x + box.width / 2 : 0),
      y: (bar?.mozInnerScreenY ?? 0) + (box ? box.y + box.height / 2 : 0),
    };
  }, words);

/** Firefox as its user has it: a window, its own question, keys that are pressed outside of it. */
describe.skipIf(!firefoxPath || !hasVirtualScreen)(`${inFirefox}, with a window`, () => {
  beforeAll(async () => {
    screen = await openVirtualScreen();
    browser = await launchFirefox({ port: inject('deskPort'), extension: firefoxBuild, env: screen.env });
    return async () => {
      await browser.close();
      screen.close();
    };
  });

  it('from the installation to the first finding applied in four clicks, the browser’s own question among them', async () => {
    const page = await welcomePage();
    await page.bringToFront();
    await (await page.waitForSelector('button[type="submit"]'))?.click();
    await expect
      .poll(
        async () => {
          screen.press('alt+a');
          return textOf(page);
        },
        { interval: 500 },
      )
      .toContain('Show me the first');
    const origins = await page.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return (await permissions.getAll()).origins;
    });
    expect(origins).toEqual(['https://*.zendesk.com/*']);

    await expect.poll(async () => (await marksIn(page)).length).toBe(3);
    await (await page.waitForSelector('::-p-text(Show me the first)'))?.click();
    await (await page.waitForSelector('>>> [role="dialog"] button[aria-label^="Apply"]'))?.click();
    await expect.poll(async () => (await marksIn(page)).length).toBeLessThan(3);
  });

  it('the panel stands in the side bar; Apply there lands in the draft, whose caret stays where it was', async () => {
    const page = await browser.newPage();
    await page.goto(deskPages.ticket(1));
    await page.bringToFront();
    await (await page.waitForSelector(replyBox))?.click();
    await page.keyboard.type(harshDraft('Maria'));
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    const ours = await welcomePage();

    screen.press('alt+comma');
    await expect.poll(async () => (await sidebar(ours)).text).toContain(flagged);
    const { x, y } = await sidebar(ours, 'receipt');
    screen.click(x, y);
    await expect.poll(() => draftIn(page)).not.toContain(flagged);
    const caret = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return anchorNode?.textContent?.slice(0, anchorOffset);
    });
    expect(caret).toBe('Sam');
    await expect.poll(async () => (await sidebar(ours)).text).not.toContain('You must send');
  });
});
