import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSidePanel, startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser } from '../browser/launch';
import { markedTexts, middleOf } from '../browser/marks';
import { panelPage } from '../browser/panel-page';
import { flagged, startHarshReply } from './drafts';
import { sideBySide } from './pictures';
import { zendesk } from './reply-box';
import { deskOrigins, serveDesk } from './server';

const folder = '.output/store';
const size = { width: 1280, height: 800 };
const panelWidth = 360;
const panelTitle = 40;

/** `npm run store`: icons, pictures and texts for the stores, from the product as it is. */
async function makeStore(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of await readdir('.github/store')) await copyFile(join('.github/store', name), join(folder, name));
  const desk = await serveDesk();
  const extension = await grantedCopy(deskOrigins);
  const running = await launchBrowser({
    extension,
    args: [...desk.browserArgs, '--hide-scrollbars', '--force-prefers-reduced-motion'],
  });
  try {
    const { id } = await startedExtension(running);
    const own = await running.context.newPage();
    await icons(own);
    const keep = (name: string, picture: Buffer) => writeFile(join(folder, `${name}.png`), picture);

    const page = await running.newPage(zendesk.address(1));
    const panel = await openSidePanel(running, id, page);
    await page.setViewportSize({ width: size.width - panelWidth - 1, height: size.height });
    await panel.setViewportSize({ width: panelWidth, height: size.height - panelTitle });
    await startHarshReply(page, zendesk);
    await panelPage(panel).finding(flagged).waitFor();
    await panelPage(panel).insert(panelPage(panel).need('Acknowledge')).waitFor();
    const [left, right] = [await page.screenshot(), await panel.screenshot()];
    await keep('1-panel', await sideBySide(page, [left, right], { ...size, title: panelTitle }));

    await page.setViewportSize(size);
    const { x, y } = await middleOf(page, flagged);
    await page.mouse.move(x, y);
    await page.getByRole('dialog').waitFor();
    await keep('2-card', await page.screenshot());
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Composure: / }).click();
    await page.getByRole('dialog').waitFor();
    await keep('3-pill', await page.screenshot());

    await own.setViewportSize(size);
    await own.goto(`chrome-extension://${id}/welcome.html`);
    while (!(await markedTexts(own))) await own.evaluate(() => new Promise(requestAnimationFrame));
    await own.getByRole('button', { name: 'Show me the first' }).click();
    await own.getByRole('dialog').waitFor();
    await keep('4-practice', await own.screenshot());
    await own.goto(`chrome-extension://${id}/employer.html`);
    await own.getByRole('table').waitFor();
    await keep('5-employer', await own.screenshot());
    console.log(`Icons, pictures and texts are in ${folder}.`);
  } finally {
    running.kill();
    await desk.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** The logo at the sizes that stores and browsers ask for. */
async function icons(page: Page): Promise<void> {
  const [large, small] = await Promise.all(
    ['composure', 'composure-16'].map((name) => readFile(`public/icon/${name}.svg`, 'utf8')),
  );
  for (const width of [16, 32, 48, 96, 128]) {
    await page.setViewportSize({ width, height: width });
    const drawing = width === 16 ? small : large;
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    await page.screenshot({ path: join(folder, `icon-${width}.png`), omitBackground: true });
  }
}

makeStore().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
