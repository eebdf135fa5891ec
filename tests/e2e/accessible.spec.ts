import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { type Gallery, openGallery } from '../gallery/gallery';
import { inPageScreens, screens } from '../gallery/screen-names';

const axe = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

let running: RunningBrowser;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  running = await launchBrowser();
  gallery = await openGallery(running);
  page = gallery.page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return () => running.kill();
});

interface AxeResults {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}
declare const window: { axe: { run(options: object): Promise<AxeResults> } };

/** WCAG 2.2 A and AA, and what axe calls best practice. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** Controls with less than 24 px either way; links in a line of text are excused, and what is only for screen readers. */
const smallTargets = () =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
    const controls = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('button, summary, input:not([type="checkbox"]), select'),
    ]);
    return controls
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        name: one.textContent || one.getAttribute('aria-label'),
        ...one.getBoundingClientRect().toJSON(),
      }))
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`);
  });

/** What does not fit: a page that scrolls sideways, or a control whose words are cut. */
const overflowing = () =>
  page.evaluate(() => {
    const html = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, label, th, td')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.checkVisibility())
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.className || one.localName}: ${one.textContent}`);
    const wide = html.scrollWidth > html.clientWidth ? [`the page is ${html.scrollWidth} px wide`] : [];
    return [...wide, ...cut];
  });

/** Card and pill that stand outside of the window. */
const outside = () =>
  page.evaluate(() => {
    const root = document.querySelector('composure-coach')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.card, .pill') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight);
  });

describe.each(screens)('%s', (screen) => {
  it('has no violation that axe can find in light and in dark, small targets or, at a zoom of 200 %, anything cut', async () => {
    await gallery.show({ screen, language: 'en', appearance: 'light', isStretched: false });
    expect(await violations()).toEqual([]);
    await gallery.show({ screen, language: 'de', appearance: 'dark', isStretched: false });
    expect(await violations()).toEqual([]);
    expect(await smallTargets()).toEqual([]);
    if ((inPageScreens as readonly string[]).includes(screen)) return;
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: Math.max(width / 2, 240), height });
    expect(await overflowing()).toEqual([]);
  });

  it('survives text that is 40 % longer and runs from right to left', async () => {
    await gallery.show({ screen, language: 'de', appearance: 'light', isStretched: true });
    expect(await overflowing()).toEqual([]);
    expect(await outside()).toEqual([]);
  });
});
