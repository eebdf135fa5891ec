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

/** What stands in the real side bar, and whether keys go there; one of our own pages may look into it. */
const sidebar = (ours: Page) =>
  ours.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const bar = extension.getViews({ type: 'sidebar' as 'tab' })[0]?.document;
    return { text: bar?.body.textContent ?? '', hasFocus: bar?.hasFocus() ?? false };
  });

/** Puts the side bar's own focus on the button that applies something for `words`. Says what that button is called. */
const focusApply = (ours: Page, words: string) =>
  ours.evaluate((sought) => {
    const { extension } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const bar = extension.getViews({ type: 'sidebar' as 'tab' })[0]?.document;
    const items = [...(bar?.querySelectorAll('[aria-label="Findings"] > li') ?? [])];
    const item = items.find(({ textContent }) => textContent?.includes(sought));
    item?.querySelector<HTMLElement>('button[aria-label^="Apply"]')?.focus();
    return bar?.activeElement?.ariaLabel ?? '';
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

  it('its key opens the panel in the side bar; Apply there lands in the draft, whose caret stays where it was', async () => {
    const page = await browser.newPage();
    await page.goto(deskPages.ticket(1));
    await page.bringToFront();
    await (await page.waitForSelector(replyBox))?.click();
    await page.keyboard.type(harshDraft('Maria'));
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    const ours = await welcomePage();

    screen.press('alt+comma');
    await expect.poll(async () => (await sidebar(ours)).text).toContain(flagged);
    await screen.pressUntil('F6', async () => (await sidebar(ours)).hasFocus);
    await expect.poll(() => focusApply(ours, flagged)).toMatch(/^Apply: .*receipt/);
    screen.press('Return');
    const draft = () => page.$eval(replyBox, ({ textContent }) => textContent);
    await expect.poll(draft).not.toContain(flagged);
    await expect.poll(async () => (await sidebar(ours)).text).not.toContain(flagged);
    const beforeCaret = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return anchorNode?.textContent?.slice(0, anchorOffset);
    });
    expect(beforeCaret).toBe('Sam');
  });
});
