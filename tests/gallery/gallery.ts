import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { builtInMemory } from '../browser/built-in-memory';
import type { RunningBrowser } from '../browser/launch';
import { samplesBy } from './sample';
import { windowFor } from './screen-names';
import { prepareStudio } from './studio-steps';
import { addressOf, type Wanted } from './wanted';

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface Gallery {
  /** Goes to a screen and waits until it stands still. */
  show(wanted: Wanted): Promise<void>;
  page: Page;
}

/** Builds the gallery, in memory, and serves it to a tab of its own. */
export async function openGallery({ context }: RunningBrowser): Promise<Gallery> {
  const [files, { createCoach }] = await Promise.all([
    builtInMemory({
      root: import.meta.dirname,
      build: { rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') } },
    }),
    import(pathToFileURL(resolve('.output/engine/composure.js')).href),
  ]);
  const page = await context.newPage();
  const samples = { en: samplesBy(createCoach({ language: 'en' })), de: samplesBy(createCoach({ language: 'de' })) };
  await page.addInitScript((made) => {
    window.samples = made;
  }, samples);
  await page.route('http://gallery.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: Buffer.from(body), contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' });
  });
  return {
    page,
    async show(wanted) {
      await page.setViewportSize(windowFor(wanted.screen));
      await page.goto(addressOf(wanted));
      await page.locator('html[data-ready]').waitFor();
      await prepare(page, wanted.screen);
    },
  };
}

/** What a person does to come to that state. */
async function prepare(page: Page, screen: string): Promise<void> {
  if (screen === 'panel-pause-menu') await page.locator('.pause-menu summary').click();
  if (screen === 'panel-dismissed' || screen === 'panel-applied') await page.locator('.deeds summary').click();
  if (screen === 'panel-sight') await page.locator('.sight summary').click();
  if (screen === 'settings-rules') {
    await page.locator('.rules summary').nth(2).click();
    await page.locator('.rule-row summary').first().click();
    await page.locator('.rules').first().scrollIntoViewIfNeeded();
  }
  if (screen.startsWith('studio')) await prepareStudio(page, screen);
  if (screen.startsWith('pill-card')) await page.locator('.pill').click();
  if (screen.startsWith('card') || screen.startsWith('pill-card')) await page.getByRole('dialog').waitFor();
  if (screen === 'gate') await page.getByRole('alertdialog').waitFor();
  if (screen === 'card-blank') await page.getByRole('dialog').locator('input').first().waitFor();
  if (screen.startsWith('pill') || screen.startsWith('card')) await page.locator('.pill').waitFor();
}
