import { describe, expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { panelPage, wordingOf } from '../browser/panel-page';
import { flagged, modelText, replacedStretch, startHarshReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

describe.each([zendesk, intercom])('with the side panel open, on $name', (desk) => {
  const start = async (conversation = 1) => {
    const page = await coached.open(desk.address(conversation));
    const panel = panelPage(await coached.panel(page));
    const draft = await startHarshReply(page, desk, conversation);
    await panel.finding(flagged).waitFor();
    return { page, panel, draft };
  };

  it('marks the phrase in the text and lists it in the panel', async () => {
    const { page, panel } = await start();
    await expect.poll(() => markedTexts(page)).toContain(flagged);
    await expect.poll(() => panel.apply(panel.finding(flagged)).count()).toBe(1);
    await expect.poll(() => panel.dismiss(panel.finding(flagged)).count()).toBe(1);
  });

  it('applies the rewrite into the model of the editor; one undo brings the draft back, the next one earlier typing', async () => {
    const { page, panel, draft } = await start();
    const button = panel.apply(panel.finding(flagged));
    const wording = await wordingOf(button);
    await button.click();
    await expect.poll(() => modelText(page, desk)).not.toContain(flagged);
    const applied = await modelText(page, desk);
    expect(replacedStretch(draft, applied, wording), `one stretch of the draft in:\n${applied}`).toContain(flagged);
    await expect.poll(() => panel.finding(flagged).count(), { message: 'the finding goes with its phrase' }).toBe(0);

    await desk.replyBox(page).press('Control+z');
    await expect.poll(() => modelText(page, desk)).toBe(draft);
    await expect.poll(() => panel.finding(flagged).count(), { message: 'the finding is back with its phrase' }).toBe(1);

    await desk.replyBox(page).press('Control+z');
    await expect.poll(() => modelText(page, desk)).not.toBe(draft);
    expect(draft.startsWith(await modelText(page, desk)), 'only the end of the typing is gone').toBe(true);
  });

  it('inserts the missing acknowledgement after the greeting, and takes it off the list of what is missing', async () => {
    const { page, panel, draft } = await start();
    const button = panel.insert(panel.need('Acknowledge'));
    const wording = (await wordingOf(button)).trim();
    await button.click();
    await expect.poll(() => modelText(page, desk)).toContain(wording);
    const inserted = await modelText(page, desk);
    expect(inserted.indexOf(wording)).toBeGreaterThan(inserted.indexOf(`Hi ${desk.customer},`));
    expect(inserted.indexOf(wording)).toBeLessThan(inserted.indexOf('Unfortunately'));
    const words = (text: string) => text.split(/\s+/).join(' ');
    expect(words(inserted.replace(wording, '')), 'nothing else has changed').toBe(words(draft));
    await expect.poll(() => panel.insert(panel.need('Acknowledge')).count()).toBe(0);

    await desk.replyBox(page).press('Control+z');
    await expect.poll(() => modelText(page, desk)).toBe(draft);
  });

  it('lets a dismissed finding go, in the panel and in the text, and does not bring it up again in this conversation', async () => {
    const { page, panel, draft } = await start(2);
    await panel.dismiss(panel.finding(flagged)).click();
    await expect.poll(() => panel.finding(flagged).count()).toBe(0);
    await expect.poll(() => markedTexts(page)).not.toContain(flagged);
    expect(await modelText(page, desk, 2)).toBe(draft);

    await page.reload();
    await startHarshReply(page, desk, 2);
    await page.keyboard.type('. You failed to attach the photo. ');
    await panel.finding('You failed').waitFor();
    expect(await panel.finding(flagged).count()).toBe(0);
    expect(await markedTexts(page)).not.toContain(flagged);

    await (await coached.panel(page)).getByRole('button', { name: /dismissed in this conversation/ }).click();
    await expect.poll(() => markedTexts(page)).toContain(flagged);
  });
});
