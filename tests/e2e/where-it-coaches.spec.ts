import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts, marksIn } from '../browser/marks';
import { panelPage } from '../browser/panel-page';
import { flagged, startHarshReply, typeReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

/** Files of the extension that run in a page, by the debugger's account of parsed scripts, which nothing can hide from. */
async function filesRunIn(page: Page, id: string, go: () => Promise<unknown>): Promise<string[]> {
  const files: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${id}/`)) files.push(new URL(url).pathname);
  });
  await devtools.send('Debugger.enable');
  await go();
  return files;
}

describe.each([zendesk, intercom])('on $name', (desk) => {
  it('an internal note is not coached; the same words as a public reply are', async () => {
    const page = await coached.open(desk.address(1));
    const panel = await coached.panel(page);
    const note = panel.getByRole('heading', { name: /internal note/i });
    await desk.chooseMode(page, 'internal');
    await startHarshReply(page, desk);
    await note.waitFor();
    expect(await marksIn(page)).toEqual([]);

    await desk.chooseMode(page, 'public');
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    await panelPage(panel).finding(flagged).waitFor();

    await desk.chooseMode(page, 'internal');
    await expect.poll(() => marksIn(page)).toEqual([]);
    await note.waitFor();
  });

  it('switching conversations switches what is coached, there and back', async () => {
    const page = await coached.open(desk.address(1));
    const panel = panelPage(await coached.panel(page));
    await startHarshReply(page, desk);
    await panel.finding(flagged).waitFor();

    await desk.switchTo(page, 2);
    await expect.poll(() => panel.finding(flagged).count()).toBe(0);
    await expect.poll(() => markedTexts(page)).toBe('');
    await typeReply(page, desk, 'You failed to attach the photo. ', 2);
    await panel.finding('You failed').waitFor();
    await expect.poll(() => markedTexts(page)).toContain('You failed');

    await desk.switchTo(page, 1);
    await expect.poll(() => panel.finding('You failed').count()).toBe(0);
    // Zendesk keeps the draft of a ticket in its pane; Intercom's composer is made anew, and so is the draft.
    if (desk === intercom) await startHarshReply(page, desk);
    await panel.finding(flagged).waitFor();
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    expect(await markedTexts(page)).not.toContain('You failed');
  });

  it('a page without a reply box runs the watcher and nothing else', async () => {
    const idle = await coached.open('about:blank');
    const files = await filesRunIn(idle, coached.id, () => idle.goto(desk.noReplyBox));
    await expect.poll(() => files).toEqual(['/content-scripts/watch.js']);

    // Another tab, opened later, has long been coached when we look again.
    const busy = await coached.open(desk.address(1));
    await startHarshReply(busy, desk);
    await expect.poll(() => markedTexts(busy)).toContain(flagged);
    await idle.bringToFront();
    await idle.getByRole('searchbox').fill('You must send us the receipt.');
    expect(files).toEqual(['/content-scripts/watch.js']);
    expect(await marksIn(idle)).toEqual([]);

    await idle.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, desk.address(1));
    await expect.poll(() => files).toEqual(['/content-scripts/watch.js', '/coach.js']);
  });
});
