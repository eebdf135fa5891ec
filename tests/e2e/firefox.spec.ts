import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? '';
const uuid = '3e1c9b5a-7f0d-4a57-9d3c-5f6f1c2b7a90';
const extension = resolve('.output/firefox-mv3');

async function startFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'composure@composure.app': uuid }) },
    args: ['--remote-allow-system-access'],
  });
  onTestFinished(() => browser.close());
  await browser.installExtension(extension);
  return browser;
}

/** `goto` waits for an event that Firefox does not send for pages of extensions; the page itself is there. */
async function ourPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 3000 }).catch(() => {});
  return page;
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

it.skipIf(!firefox)(
  'in Firefox the welcome page asks for desks up to the grant, and panel, settings and the rest open',
  async () => {
    const browser = await startFirefox();
    const welcome = await ourPage(browser, 'welcome.html');
    await expect.poll(() => textOf(welcome)).toContain('Where do you answer?');
    const asked = await welcome.evaluate(() => {
      const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return new Promise<unknown>((done) => {
        // What the browser is asked for; its own question stands in its window, which a headless Firefox does not have.
        permissions.request = (async (wanted: unknown) => {
          done(wanted);
          return false;
        }) as typeof permissions.request;
        [...document.querySelectorAll('button')].find((one) => one.textContent === 'Turn on')?.click();
      });
    });
    expect(asked).toEqual({ origins: ['https://*.zendesk.com/*'] });
    await expect.poll(() => textOf(welcome)).toContain('Nothing is turned on');

    const panel = await ourPage(browser, 'sidepanel.html');
    await expect.poll(() => textOf(panel)).toMatch(/Nothing to do here|Off on this site/);
    const settings = await ourPage(browser, 'options.html');
    await expect.poll(() => textOf(settings)).toMatch(/Show the next finding[\s\S]*rules are at work/);
    const employer = await ourPage(browser, 'employer.html');
    await expect.poll(() => textOf(employer)).toContain('Nothing about you');
  },
);
