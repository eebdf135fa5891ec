import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { openGallery } from './gallery';
import { isInPage, screens } from './screen-names';

const folder = '.output/pictures';

/** `npm run pictures [name …]`: every screen and state, light, dark and in forced colours, in English and German. */
async function takePictures(): Promise<void> {
  const only = process.argv.slice(2);
  const wanted = screens.filter((screen) => only.length === 0 || only.some((name) => screen.includes(name)));
  const running = await launchBrowser({ args: ['--hide-scrollbars'] });
  try {
    if (only.length === 0) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const { page, show } = await openGallery(running);
    for (const language of ['en', 'de'] as const) {
      for (const look of ['light', 'dark', 'forced'] as const) {
        await page.emulateMedia({ forcedColors: look === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
        for (const screen of wanted) {
          await show({ screen, language, appearance: look === 'dark' ? 'dark' : 'light', isStretched: false });
          // What a click brought into sight has moved the page, and a bar that sticks to its top would stand in the middle.
          await page.evaluate(() => scrollTo(0, 0));
          const picture = await page.screenshot({ fullPage: !isInPage(screen) });
          await writeFile(join(folder, `${screen}-${language}-${look}.png`), picture);
        }
      }
    }
    console.log(`${wanted.length * 6} pictures are in ${folder}.`);
  } finally {
    running.kill();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
