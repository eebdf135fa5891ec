import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markedTexts, middleOf } from '../browser/marks';
import { modelText, typeReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';

const coached = coachedBrowser();

const dialog = (page: Page) => page.getByRole('dialog');

/** The name of what has the focus, inside our own root or in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector('composure-coach')?.shadowRoot?.activeElement;
    const active = inner ?? document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });

/** Goes on with Tab until something with such a name has the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 25; steps++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing named ${name} is within reach; the focus is on “${await focused(page)}”.`);
}

/** Keys that the page itself hears, wherever they were pressed. */
async function keysHeardBy(page: Page): Promise<() => Promise<string>> {
  const heard = await page.evaluateHandle(() => {
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key), { capture: true });
    return keys;
  });
  return async () => (await heard.jsonValue()).join(' ');
}

describe.each([zendesk, intercom])('on $name', (desk) => {
  it('draft, next finding, blank, apply, dismiss, undo and pause need no mouse and no panel', async () => {
    const page = await coached.open(desk.address(2));
    const { keyboard } = page;
    const draft = 'Hello,\n\nYou must send us the receipt. We will contact you soon.\n\nBest,\nSam';
    await typeReply(page, desk, draft, 2);
    await expect.poll(() => markedTexts(page)).toContain('soon');
    await expect.poll(() => markedTexts(page)).toContain('You must');
    const heard = await keysHeardBy(page);

    // The last finding is the nearest from the end of the draft; it has a blank, and the focus goes there.
    await keyboard.press('Alt+.');
    await tabTo(page, /for you to fill in/);
    await keyboard.type('Friday');
    expect(await heard(), 'what is typed into a blank is not the page’s').not.toMatch(/F r i d/);
    await keyboard.press('Enter');
    await expect.poll(() => modelText(page, desk, 2)).toMatch(/Friday/);
    expect(await modelText(page, desk, 2)).not.toContain('[');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await keyboard.type('!');
    await expect.poll(() => modelText(page, desk, 2), { message: 'the caret is back where it was' }).toMatch(/Sam!$/);
    await keyboard.press('Backspace');
    const applied = await modelText(page, desk, 2);

    // Dismiss by arrows.
    await expect.poll(() => markedTexts(page)).toContain('You must');
    await keyboard.press('Alt+.');
    await dialog(page).waitFor();
    await tabTo(page, /^Dismiss, not here/, 'ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).not.toContain('You must');

    // Undo from the pill's card, which the same key opens where there is nothing more to show.
    await keyboard.press('Alt+.');
    await dialog(page).waitFor();
    await tabTo(page, /^Undo: You must/);
    await keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).toContain('You must');
    expect(await modelText(page, desk, 2)).toBe(applied);

    // Pause and go on.
    await keyboard.press('Alt+.');
    await dialog(page).waitFor();
    for (
      let cards = 0;
      cards < 8 &&
      !(await dialog(page)
        .getByRole('button', { name: /^Pause/ })
        .count());
      cards++
    )
      await keyboard.press('Alt+.');
    await tabTo(page, /^Pause: This conversation/);
    await keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).toBe('');
    await page.getByRole('button', { name: 'Composure: Paused' }).waitFor();
    await keyboard.press('Alt+.');
    await tabTo(page, /^Go on/);
    await keyboard.press('Enter');
    await expect.poll(() => markedTexts(page)).toContain('You must');
  });

  it('scroll position, caret and selection stay as they are when the pointer rests, a card opens and the panel opens', async () => {
    const page = await coached.open(desk.address(1));
    const filler = 'It is on its way.\n'.repeat(16);
    await typeReply(page, desk, `${filler}You must send us the receipt.\n${'It is.\n'.repeat(16)}Best,\nSam`);
    await expect.poll(() => markedTexts(page)).toContain('You must');
    await desk.replyBox(page).evaluate((box) => {
      const range = [...CSS.highlights]
        .filter(([name]) => name.startsWith('composure-'))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .find((one) => one.toString().includes('You must'));
      const marked = [...box.querySelectorAll('p')].find((one) => range && one.contains(range.startContainer));
      // Beside the mark, so that an editor which scrolls to its selection leaves the mark in sight.
      const beside = marked?.previousElementSibling?.firstChild;
      if (beside) getSelection()?.setBaseAndExtent(beside, 3, beside, 9);
      marked?.scrollIntoView({ block: 'center' });
    });
    const state = () =>
      page.evaluate(() => {
        const scrolled = [...document.querySelectorAll('*')].map(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft);
        const { anchorOffset, focusOffset, rangeCount } = getSelection() as Selection;
        const words = String(getSelection());
        return {
          scrolled,
          scrollY,
          anchorOffset,
          focusOffset,
          rangeCount,
          words,
          active: document.activeElement?.className,
        };
      });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const before = await state();
    expect(before.words).not.toBe('');
    // A desk may still be busy with itself, and a card goes when something scrolls: rest, and rest again.
    const rest = async () => {
      const { x, y } = await middleOf(page, 'You must');
      await page.mouse.move(x + Math.random(), y);
      return dialog(page).count();
    };
    await expect.poll(rest, { interval: 1000 }).toBe(1);
    expect(await state()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await coached.panel(page);
    expect(await state()).toEqual(before);
  });
});

it('the browser’s own commands do the same', async () => {
  const page = await coached.open(zendesk.address(3));
  await typeReply(page, zendesk, 'Hello,\n\nYou must send us the receipt.\n\nBest,\nSam', 3);
  await expect.poll(() => markedTexts(page)).toContain('You must');
  // What the browser calls when the keys are pressed; Playwright's keyboard does not reach the browser itself.
  const command = (name: string) =>
    coached.running.context.serviceWorkers()[0]?.evaluate(async (asked) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(asked, tab);
    }, name);
  const set = await coached.running.context.serviceWorkers()[0]?.evaluate(() => chrome.commands.getAll());
  expect(
    set?.filter(({ shortcut }) => !shortcut),
    'every command has its key',
  ).toEqual([]);
  await command('next-finding');
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await command('pause');
  await page.getByRole('button', { name: 'Composure: Paused' }).waitFor();
  await command('pause');
  await expect.poll(() => markedTexts(page)).toContain('You must');
  await command('apply-first');
  await expect.poll(() => modelText(page, zendesk, 3)).not.toContain('You must');
});
