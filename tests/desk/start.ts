import { rm } from 'node:fs/promises';
import { ensureChromium } from '../browser/chromium';
import { openSidePanel, startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser } from '../browser/launch';
import { intercom, zendesk } from './reply-box';
import { deskOrigins, serveDesk } from './server';
import { tour } from './tour';

/** `npm start`: the practice desk with the coach in it; live where there is a display, else a tour in words and pictures. */
async function start(): Promise<void> {
  const dark = process.argv.includes('--dark');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headed = hasDisplay && !process.argv.includes('--headless');
  ensureChromium();
  const desk = await serveDesk();
  const extension = await grantedCopy(deskOrigins);
  const args = [...desk.browserArgs, ...(headed && dark ? ['--force-dark-mode'] : [])];
  const running = await launchBrowser({ extension, args, headed });
  try {
    const { id } = await startedExtension(running);
    const page = await running.newPage(zendesk.address(1));
    await zendesk.replyBox(page).click();
    const panel = await openSidePanel(running, id, page);
    // Chromium's own switch for the dark theme does not reach its pages on every system.
    if (dark) await panel.emulateMedia({ colorScheme: 'dark' });
    if (headed) {
      await running.context.pages()[0]?.goto(intercom.address(1));
      process.once('SIGINT', running.kill);
      console.log(
        'The practice desk is open: write to Maria (or, in the other tab, to Priya) and watch the side panel. Close the browser to end.',
      );
      await running.ended;
    } else {
      await tour({ page, panel, folder: `.output/practice-desk${dark ? '-dark' : ''}` });
    }
  } finally {
    running.kill();
    await desk.close();
    await rm(extension, { recursive: true, force: true });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
