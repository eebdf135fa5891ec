import { expect, inject, it, onTestFinished } from 'vitest';
import { chromeBuild } from '../browser/granted-copy';
import { launchBrowser } from '../browser/launch';
import { marksIn } from '../browser/marks';
import { hasVirtualScreen, openVirtualScreen } from '../browser/virtual-screen';

/** Headless browsers never answer the prompt: this needs a screen, if only a virtual one. */
it.skipIf(!hasVirtualScreen)(
  'from the installation to the first finding applied in four clicks, the browser’s own prompt among them',
  async () => {
    const screen = await openVirtualScreen();
    const running = await launchBrowser({
      extension: chromeBuild,
      headed: true,
      env: screen.env,
      args: inject('deskArgs'),
    });
    onTestFinished(() => {
      running.kill();
      screen.close();
    });
    const isWelcome = (url: string) => url.endsWith('/welcome.html');
    const page =
      running.context.pages().find((one) => isWelcome(one.url())) ??
      (await running.context.waitForEvent('page', { predicate: (one) => isWelcome(one.url()) }));
    await page.bringToFront();

    await page.getByRole('button', { name: 'Turn on' }).click();
    const practice = page.getByRole('button', { name: 'Show me the first' });
    // The prompt is a window of the browser's: Tab goes to its Allow, Return presses it. It may take a moment to come.
    await expect
      .poll(
        async () => {
          screen.press('Tab', 'Return');
          return practice.isVisible();
        },
        { interval: 700, timeout: 20_000 },
      )
      .toBe(true);
    const background = running.context.serviceWorkers()[0];
    const granted = await background?.evaluate(() => chrome.permissions.getAll());
    expect(granted?.origins).toEqual(['https://*.zendesk.com/*']);

    await expect.poll(async () => (await marksIn(page)).length).toBe(3);
    await practice.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Apply/ })
      .first()
      .click();
    await expect.poll(async () => (await marksIn(page)).length).toBeLessThan(3);
  },
);
