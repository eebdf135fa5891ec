import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';

const told = process.env.COMPOSURE_FIREFOX;

/** Where a Firefox is, or null: what needs one is skipped without. */
export const firefoxPath =
  (told ? [told] : ['/usr/bin/firefox-esr', '/usr/bin/firefox']).find((path) => existsSync(path)) ?? null;

/** For titles of what is skipped without one. */
export const inFirefox = firefoxPath
  ? 'in Firefox'
  : 'in Firefox (skipped: none here; "apt-get install firefox-esr", or point COMPOSURE_FIREFOX at one)';

export const firefoxBuild = resolve('.output/firefox-mv3');

const uuid = '3e1c9b5a-7f0d-4a57-9d3c-5f6f1c2b7a90';

export interface FirefoxOptions {
  /** The server of this machine that answers for every https address. */
  port: number;
  /** Folder of an unpacked extension. */
  extension: string;
  /** The screen to show a window on; without there is none. */
  env?: Record<string, string>;
}

/** A Firefox with the extension, and with every host name on this machine. */
export async function launchFirefox({ port, extension, env }: FirefoxOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: !env,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'composure@composure.app': uuid }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      // Its own questions take no answer in their first moments, against clicks by mistake.
      'security.notification_enable_delay': 0,
    },
    args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
  });
  await browser.installExtension(extension);
  return browser;
}

/** A page of the extension's. `goto` waits for an event that Firefox does not send for these; the page itself is there. */
export async function ourPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1000 }).catch(() => {});
  return page;
}

/** Presses one key, held down with others: `Control+z`. */
export async function press({ keyboard }: Page, keys: string): Promise<void> {
  const [key = '', ...held] = keys.split('+').reverse() as KeyInput[];
  for (const one of held) await keyboard.down(one);
  await keyboard.press(key as KeyInput);
  for (const one of held) await keyboard.up(one);
}

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
