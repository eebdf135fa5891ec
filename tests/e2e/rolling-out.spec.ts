import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { typeReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';
import { phraseRule, teamPack } from './team-pack';

const coached = coachedBrowser();

async function takeIn(text: string): Promise<void> {
  const settings = await coached.open(`chrome-extension://${coached.id}/options.html`);
  const file = { name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await settings.getByLabel('Take a pack file in', { exact: true }).setInputFiles(file);
  await settings.getByText('is in force.').waitFor();
  await settings.close();
}

const counted = async (rule: string) => {
  const [background] = coached.running.context.serviceWorkers();
  const { insights } = (await background?.evaluate(() => chrome.storage.local.get('insights'))) as {
    insights?: { rules: Record<string, { fired: number; shown: number }> };
  };
  const { fired = 0, shown = 0 } = insights?.rules[rule] ?? {};
  return { fired, shown };
};

/** Opens all that the page has to show of a draft, and says its words. */
async function wordsInPage(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Composure: / }).click();
  await page
    .getByRole('button', { name: /^Show: / })
    .first()
    .waitFor();
  return page.locator('composure-coach').evaluate((host) => host.shadowRoot?.textContent ?? '');
}

describe('a rule that is tried out', () => {
  it('shows nothing while it is silent, and counts each stretch that it finds', async () => {
    await takeIn(teamPack([phraseRule('as luck has it', { stage: 'silent' }), phraseRule('sure enough')]));
    const page = await coached.open(zendesk.address(1));
    const loud = 'Sure enough, it takes a week. ';
    await typeReply(page, zendesk, `As luck has it, the parcel is here. As luck has it, it is light. ${loud}`);
    await expect.poll(() => markedTexts(page)).toContain('Sure enough');
    expect(await markedTexts(page)).not.toContain('As luck has it');
    expect(await wordsInPage(page)).not.toContain('As luck has it');
    await expect.poll(() => counted('team/as-luck-has-it')).toEqual({ fired: 2, shown: 0 });
    await expect.poll(() => counted('team/sure-enough')).toEqual({ fired: 1, shown: 1 });

    const next = await coached.open(zendesk.address(2));
    await typeReply(next, zendesk, `As luck has it, the lamp is here. ${loud}`, 2);
    await expect.poll(() => markedTexts(next)).toContain('Sure enough');
    await expect.poll(() => counted('team/as-luck-has-it')).toEqual({ fired: 3, shown: 0 });
  });
});

describe('a macro that the team knows', () => {
  const macro = 'You must send us the receipt. Kindly revert at your earliest convenience.';

  it('gets no marks of style as it stands, and is coached in the sentence that somebody edits', async () => {
    const studio = await coached.open(`chrome-extension://${coached.id}/studio.html#/macros`);
    const library = {
      name: 'macros.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`title,body\nReceipt,"${macro}"\n`),
    };
    await studio.getByLabel('Open macros', { exact: true }).setInputFiles(library);
    await studio.getByText('1 of 1 macros could land better.').waitFor();
    await studio.getByRole('button', { name: 'Know these macros in drafts' }).click();
    await studio.getByText('2 sentences are known.').waitFor();
    await studio.getByRole('link', { name: 'Pack and publish' }).click();
    const saved = studio.waitForEvent('download');
    await studio.getByRole('button', { name: 'Save as a file' }).click();
    const pack = await readFile(await (await saved).path(), 'utf8');
    expect(pack).not.toContain('receipt');
    await takeIn(pack);

    const page = await coached.open(zendesk.address(1));
    // As a desk puts a macro in: all at once. The sentence after it is the agent's own.
    await zendesk.replyBox(page, 1).click();
    await page.keyboard.insertText(macro);
    await page.keyboard.type(' You failed to attach the photo. ');
    await expect.poll(() => markedTexts(page)).toContain('You failed');
    expect(await markedTexts(page)).not.toMatch(/You must|Kindly|convenience/);

    await page.keyboard.press('Control+Home');
    for (let times = 0; times < 'You must send us the '.length; times++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('signed ');
    await expect.poll(() => markedTexts(page)).toContain('You must');
    expect(await markedTexts(page)).not.toMatch(/Kindly|convenience/);
  });
});
