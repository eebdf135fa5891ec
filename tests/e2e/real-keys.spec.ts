import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { markedTexts } from '../browser/marks';
import { hasVirtualScreen, openVirtualScreen, type VirtualScreen } from '../browser/virtual-screen';
import { flagged, harshDraft, modelText } from '../desk/drafts';
import { zendesk as desk } from '../desk/reply-box';
import { deskOrigins } from '../desk/server';

let screen: VirtualScreen;
let running: RunningBrowser;
let id: string;

/** Opens a conversation and types a reply, all by the hand of the machine. */
async function startReply(draft: string, conversation: number): Promise<Page> {
  const page = await running.newPage(desk.address(conversation));
  onTestFinished(() => page.close());
  await page.bringToFront();
  const place = await desk.replyBox(page, conversation).evaluate((box) => {
    const { x, y } = box.getBoundingClientRect();
    return { x: screenX + x + 40, y: screenY + outerHeight - innerHeight + y + 20 };
  });
  await expect
    .poll(() => {
      screen.click(place.x, place.y);
      return desk.replyBox(page, conversation).evaluate((box) => document.hasFocus() && document.activeElement === box);
    })
    .toBe(true);
  screen.type(draft);
  await expect.poll(() => modelText(page, desk, conversation)).toBe(draft);
  return page;
}

/** Opens the panel by its key. */
async function openPanel(): Promise<Page> {
  screen.press('alt+comma');
  let panel: Page | undefined;
  await expect
    .poll(async () => {
      const pages = (await running.connect()).contexts()[0]?.pages() ?? [];
      panel = pages.find((page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
      return panel;
    })
    .toBeTruthy();
  return panel as Page;
}

const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus());
const nameOfFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** A browser with a window, keys that are pressed outside of it, and a focus that is in one place only. */
describe.skipIf(!hasVirtualScreen)('with real keys', () => {
  beforeAll(async () => {
    screen = await openVirtualScreen();
    const extension = await grantedCopy(deskOrigins);
    running = await launchBrowser({
      extension,
      headed: true,
      realFocus: true,
      env: screen.env,
      args: inject('deskArgs'),
    });
    id = (await startedExtension(running)).id;
    return async () => {
      running.kill();
      screen.close();
      await rm(extension, { recursive: true, force: true });
    };
  });

  it('Apply in the panel, which has the focus, lands in the right editor, whose caret stays where it was', async () => {
    const draft = harshDraft('Maria');
    const page = await startReply(draft, 1);
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    const panel = await openPanel();
    await expect.poll(() => hasFocus(panel)).toBe(true);
    expect(await hasFocus(page)).toBe(false);

    await screen.pressUntil('Tab', async () => /^Apply: .*receipt/.test(await nameOfFocus(panel)));
    screen.press('Return');
    await expect.poll(() => modelText(page, desk)).not.toContain(flagged);
    const applied = await modelText(page, desk);

    await screen.pressUntil('F6', () => hasFocus(page));
    screen.type('!');
    await expect.poll(() => modelText(page, desk)).toBe(`${applied}!`);
    screen.press('ctrl+z', 'ctrl+z');
    await expect.poll(() => modelText(page, desk)).toBe(draft);
  });

  it('next finding, blank, apply, pause and resume, each by the key that the browser gives to the extension', async () => {
    const draft = 'Hello,\n\nYou must send us the receipt. We will contact you soon.\n\nBest,\nSam';
    const page = await startReply(draft, 2);
    const dialog = page.getByRole('dialog');
    const text = () => modelText(page, desk, 2);
    await expect.poll(() => markedTexts(page)).toContain('soon');
    await expect.poll(() => markedTexts(page)).toContain('You must');

    screen.press('alt+period');
    await dialog
      .getByLabel(/for you to fill in/)
      .first()
      .waitFor();
    screen.type('Friday\n');
    await expect.poll(text).toContain('by Friday');
    await expect.poll(() => dialog.count()).toBe(0);
    screen.type('!');
    await expect.poll(text).toMatch(/Sam!$/);

    screen.press('alt+period');
    await dialog.waitFor();
    screen.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    screen.press('BackSpace');
    await expect.poll(text).toMatch(/Sam$/);

    const paused = page.getByRole('button', { name: 'Composure: Paused' });
    screen.press('alt+shift+comma');
    await paused.waitFor();
    screen.press('alt+shift+comma');
    await expect.poll(() => markedTexts(page)).toContain('You must');
    screen.press('alt+shift+period');
    await expect.poll(text).not.toContain('You must');
    expect(await text()).toMatch(/^Hello,[\s\S]*by Friday[\s\S]*Sam$/);
  });
});
