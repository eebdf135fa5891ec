import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../browser/marks';
import { flagged, typeReply } from '../desk/drafts';
import { intercom, type ReplyDesk, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

/** `must` asks too, like the rules for plain mistakes that ship. */
const coached = coachedBrowser({
  files: {
    'background.js': (code) => {
      const rule = '"id":"must","kind"';
      if (!code.includes(rule)) throw new Error(`the built packs do not hold ${rule}`);
      return code.replace(rule, '"id":"must","gate":true,"kind"');
    },
  },
});

const draft = 'Thanks for the photo. You must send us the receipt.';

async function write(desk: ReplyDesk): Promise<Page> {
  const page = await coached.open(desk.address(1));
  await desk.replyBox(page).click();
  await page.keyboard.type(draft);
  await expect.poll(() => markedTexts(page)).toContain(flagged);
  return page;
}

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Before this goes out' });

it('nothing is held unless somebody wants to be asked', async () => {
  const page = await write(zendesk);
  expect(await zendesk.send(page)).toContain(flagged);
  expect(await question(page).count()).toBe(0);
});

describe('a rule that asks before sending, turned on in the settings', () => {
  it('holds a reply with a blank left in it', async () => {
    const settings = await coached.open(`chrome-extension://${coached.id}/options.html`);
    const asks = settings.getByRole('checkbox', { name: 'Ask before sending' });
    expect(await asks.isChecked()).toBe(false);
    await asks.click();
    await expect.poll(() => asks.isChecked()).toBe(true);
    const page = await coached.open(zendesk.address(1));
    await typeReply(page, zendesk, 'We will write to you by [day]. ');
    await expect.poll(() => markedTexts(page)).toContain('[day]');
    expect(await zendesk.send(page)).toBe('');
    await question(page)
      .getByText(/\[day\]/)
      .first()
      .waitFor();
  });

  it('holds the reply, is fixed, and then lets it go', async () => {
    const page = await write(zendesk);
    expect(await zendesk.send(page)).toBe('');
    await question(page).getByText(`“${flagged}`).waitFor();
    const fix = question(page).getByRole('button', { name: /^Fix: / });
    const wording = ((await fix.getAttribute('aria-label')) ?? '').slice('Fix: '.length);
    await fix.click();
    await question(page).waitFor({ state: 'hidden' });
    await expect.poll(async () => (await zendesk.model(page)).join('\n')).toContain(wording);
    expect(await page.evaluate(() => window.__sent ?? [])).toEqual([]);
    const sent = await zendesk.send(page);
    expect(sent).toContain(wording);
    expect(sent).not.toContain(flagged);
  });

  it('holds the reply, and lets it go when the agent sends it anyway; Escape goes back to it', async () => {
    const page = await write(intercom);
    expect(await intercom.send(page)).toBe('');
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('ProseMirror'))).toBe(true);

    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) document.querySelector<HTMLElement>('.send')?.click();
      });
    });
    await page.keyboard.press('Control+Enter');
    await question(page).getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => page.evaluate(() => window.__sent?.at(-1)?.html)).toContain(flagged);
  });

  it('holds nothing back when the background no longer answers', async () => {
    const page = await write(zendesk);
    // The same words, but in a draft that nobody has reviewed any more.
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await expect.poll(() => markedTexts(page)).toBe('');
    const background = coached.running.context.serviceWorkers()[0];
    const hung = background?.evaluate(() => {
      const until = Date.now() + 6000;
      while (Date.now() < until);
    });
    await page.keyboard.type(draft);
    await page.evaluate(() => {
      const at = (name: string) => () => Object.assign(window, { [name]: performance.now() });
      window.addEventListener('pointerup', at('pressedAt'), true);
      document.addEventListener('click', at('sentAt'));
    });
    await page.locator('[data-test-id="submit_button-button"]:visible').click();
    await expect.poll(() => page.evaluate(() => window.__sent?.at(-1)?.html)).toContain(flagged);
    const delayMs = await page.evaluate(() => {
      const { pressedAt, sentAt } = window as unknown as { pressedAt: number; sentAt: number };
      return sentAt - pressedAt;
    });
    console.log(`sent ${Math.round(delayMs)} ms after the press`);
    // 250 ms at most by its own timer, which a busy machine stretches.
    expect(delayMs).toBeLessThan(1000);
    await hung;
  });
});
