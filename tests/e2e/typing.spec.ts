import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { panelPage } from '../browser/panel-page';
import { flagged, typeReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

/** Notes what is marked in each frame of the page from now on; only what differs from the frame before. */
async function watchMarks(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const states: string[] = [];
    requestAnimationFrame(function note() {
      const ranges = ['composure-suggest', 'composure-important'].flatMap((name) => [
        ...((CSS.highlights.get(name) ?? []) as Iterable<Range>),
      ]);
      const state = ranges.map(String).sort().join(' | ');
      if (state !== (states.at(-1) ?? '')) states.push(state);
      requestAnimationFrame(note);
    });
    return states;
  });
  return () => seen.jsonValue();
}

describe.each([zendesk, intercom])('while somebody types, on $name', (desk) => {
  it('a mark comes when its sentence is complete, and none goes again', async () => {
    const page = await coached.open(desk.address(1));
    await typeReply(page, desk, `Hi ${desk.customer},\n\n`);
    const marksSoFar = await watchMarks(page);

    await page.keyboard.type('We have looked into it. You must send us the receipt', { delay: 20 });
    expect(await marksSoFar(), 'the sentence is not complete').toEqual([]);
    await page.keyboard.type('. Then we can go on with it, and you will hear from us.\n\nBest,\nSam', { delay: 20 });
    await expect.poll(() => markedTexts(page)).toContain(flagged);

    const states = await marksSoFar();
    expect(states.length, `marks over time: ${states.join(' → ')}`).toBe(1);
    expect(states[0]).toContain(flagged);
  });

  it('what a reply owes is still to come while it is being written, and missing once it is signed', async () => {
    const page = await coached.open(desk.address(1));
    const panel = panelPage(await coached.panel(page));
    await typeReply(page, desk, `Hi ${desk.customer},\n\nThe`);
    await panel.need('Acknowledge').filter({ hasText: 'Still to come' }).waitFor();
    await page.keyboard.type(' parcel is with our carrier.\n\nBest regards,\nSam');
    await panel.need('Acknowledge').filter({ hasText: 'Missing' }).waitFor();
    await panel.insert(panel.need('Acknowledge')).waitFor();
  });
});
