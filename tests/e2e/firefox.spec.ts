import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxBuild, firefoxPath, inFirefox, launchFirefox, ourPage, press, textOf } from '../browser/firefox';
import { grantedCopy } from '../browser/granted-copy';
import { markedTexts } from '../browser/marks';
import { flagged, harshDraft } from '../desk/drafts';
import { deskOrigins, deskPages } from '../desk/server';

let browser: Browser;

/** The panel in a tab of its own, which serves the tab that shows an address. */
async function panelFor(address: string): Promise<Page> {
  const panel = await ourPage(browser, 'sidepanel.html');
  const tab = await panel.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return (await tabs.query({ url }))[0]?.id;
  }, address);
  await panel.close();
  return ourPage(browser, `sidepanel.html?tab=${tab}`);
}

const click = (page: Page, selector: string) => page.waitForSelector(selector).then((found) => found?.click());

const desks = [
  {
    name: 'Zendesk with CKEditor 5',
    address: deskPages.ticket(1),
    customer: 'Maria',
    box: '.ck-editor__editable',
    send: '[data-test-id="submit_button-button"]',
  },
  {
    name: 'Intercom with ProseMirror',
    address: deskPages.conversation(1),
    customer: 'Priya',
    box: '.ProseMirror',
    send: '.send',
  },
];

describe.skipIf(!firefoxPath)(inFirefox, () => {
  beforeAll(async () => {
    const extension = await grantedCopy(deskOrigins, {}, firefoxBuild);
    browser = await launchFirefox({ port: inject('deskPort'), extension });
    return async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    };
  });

  it.each(desks)('a reply on $name is marked and listed, and what is applied goes out', async (desk) => {
    const { address, customer, box, send } = desk;
    const page = await browser.newPage();
    await page.goto(address);
    await click(page, box);
    await page.keyboard.type(harshDraft(customer));
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    const draft = () => page.$eval(box, (element) => element.textContent);
    const before = await draft();

    const panel = await panelFor(address);
    await expect.poll(() => textOf(panel)).toContain('You must send us the receipt');
    await click(
      panel,
      `::-p-xpath(//*[@aria-label="Findings"]/li[contains(., "${flagged}")]//button[starts-with(., "Apply")])`,
    );
    await page.bringToFront();
    await expect.poll(draft).not.toContain(flagged);
    const applied = await draft();
    await panel.close();

    await press(page, 'Control+z');
    await expect.poll(draft, { message: 'one undo takes it back' }).toBe(before);
    await press(page, 'Control+y');
    await expect.poll(draft).toBe(applied);
    await click(page, send);
    const sent = await page.evaluate(() => window.__sent.at(-1)?.html ?? '');
    expect(sent).not.toContain(flagged);
    expect(sent).not.toMatch(/composure/i);
    await page.close();
  });

  it('the card opens by key where the caret is, applies, and gives the focus back', async () => {
    const [desk] = desks as [(typeof desks)[0]];
    const page = await browser.newPage();
    await page.goto(desk.address);
    await click(page, desk.box);
    await page.keyboard.type(harshDraft(desk.customer));
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    await press(page, 'Alt+.');
    const named = () =>
      page.evaluate(() => {
        const inner = document.querySelector('composure-coach')?.shadowRoot?.activeElement;
        return inner?.getAttribute('aria-label') ?? '';
      });
    await expect.poll(named).toMatch(/./);
    for (let steps = 0; steps < 10 && !(await named()).startsWith('Apply'); steps++) await press(page, 'Tab');
    await press(page, 'Enter');
    await expect.poll(() => markedTexts(page)).not.toContain(flagged);
    const hasFocus = () => page.$eval(desk.box, (box) => box.contains(document.activeElement));
    await expect.poll(hasFocus).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(() => page.$eval(desk.box, ({ textContent }) => textContent)).toMatch(/Sam!$/);
    await page.close();
  });

  it('settings and the page for employers open', async () => {
    const settings = await ourPage(browser, 'options.html');
    await expect.poll(() => textOf(settings)).toMatch(/Show the next finding[\s\S]*rules are at work/);
    const employer = await ourPage(browser, 'employer.html');
    await expect.poll(() => textOf(employer)).toContain('Nothing about you');
  });
});
