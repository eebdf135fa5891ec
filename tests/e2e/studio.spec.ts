import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startedExtension } from '../browser/extension';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { markedTexts } from '../browser/marks';
import { typeReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { coachedBrowser } from './coached-browser';
import { pastReplies } from './past-replies';

/** The agent's profile; the supervisor has another. */
const agent = coachedBrowser();
let running: RunningBrowser;
let studio: string;
let page: Page;
let published: string;

beforeAll(async () => {
  running = await launchBrowser({ extension: '.output/chrome-mv3' });
  studio = `chrome-extension://${(await startedExtension(running)).id}/studio.html`;
  page = await running.newPage(studio);
});

afterAll(() => running?.kill());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => page.getByLabel(name, { exact: true });
const goTo = (place: string) => page.getByRole('link', { name: place }).click();

/** A file as a person would drop it: Playwright's own way decodes megabytes in the page, which would count as the page's work. */
async function fileInPage(name: string, text: string) {
  const transfer = await page.evaluateHandle(
    ([called, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([content as string], called as string, { type: 'text/csv' }));
      return made;
    },
    [name, text],
  );
  return transfer;
}

/** Writes an example that must be marked, and says that what comes of it is right. */
async function addFlag(number: number, text: string): Promise<void> {
  await button('Add one that must be marked').click();
  await field(`Must be marked, ${number}`).fill(text);
}

describe('a supervisor with the mouse', () => {
  it('finds a rule, and changes its level and its wording', async () => {
    await page.getByRole('searchbox').fill('must order');
    await page
      .getByRole('button', { name: /gives the customer an order/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /gives the customer an order/ }).waitFor();
    await button('Change this rule').click();
    await field('Level').selectOption('Important');
    await field('What it may do to the reader').fill('Ask rather than order.');
    await button('Save').click();
    await page.getByRole('heading', { name: 'Ask rather than order.' }).waitFor();
    await page.locator('.rule-card .level[data-level=important]').waitFor();
  });

  it('takes each edit back, and does it again', async () => {
    await button(/^Undo/).click();
    await page.getByRole('heading', { name: /gives the customer an order/ }).waitFor();
    await button(/^Redo/).click();
    await page.getByRole('heading', { name: 'Ask rather than order.' }).waitFor();
  });

  it('adds a phrase rule; an example that fails keeps it off and says what to do', async () => {
    await button('New rule').click();
    await field('Phrases, one per line').fill('as per our (policy|terms)');
    await field('Better wordings, one per line').fill('under our policy');
    await field('What it may do to the reader').fill('This can read like a letter from a lawyer.');
    await field('Why').fill('Plain words keep people reading.');
    await field('Where the advice comes from').fill('Our style guide');
    await field('Try it on a text').fill('Hello. As per our policy, the receipt is needed.');
    await expect.poll(() => page.locator('.try-result mark').textContent()).toBe('As per our policy');

    await addFlag(1, 'As per our terms, it takes a week.');
    await button('That is right').click();
    await addFlag(2, 'As per the policy it takes a week.');
    await button('Add one that must be left alone').click();
    await field('Must be left alone, 1').fill('Our policy page lists it.');
    await button('Add one that must be left alone').click();
    await field('Must be left alone, 2').fill('The terms are on our page.');
    await page
      .locator('.form-foot')
      .getByText(
        'Example 2 must be marked and is not: “As per the policy it takes a week.”. None of its phrases matches',
      )
      .waitFor();
    expect(await button('Save and switch on').isDisabled()).toBe(true);
  });

  it('is asked before unsaved edits are left', async () => {
    await goTo('Test bench');
    await page.getByRole('alertdialog').getByText('There are edits here that are not saved.').waitFor();
    await button('Stay here').click();
    expect(await field('Must be marked, 2').inputValue()).toBe('As per the policy it takes a week.');
  });

  it('mends the example, and switches the rule on for everybody', async () => {
    await field('Must be marked, 2').fill('It was sent as per our policy.');
    await button('That is right').click();
    await field('Who sees it').selectOption('Everybody');
    await button('Save and switch on').click();
    await page.getByRole('heading', { name: 'This can read like a letter from a lawyer.' }).waitFor();
  });

  it('tries it on a CSV of 20,000 replies while the page stays free, and cancels at once', {
    timeout: 300_000,
  }, async () => {
    await goTo('Test bench');
    const file = await fileInPage('replies.csv', pastReplies(20_000));
    const longTasks = await page.evaluateHandle(() => {
      const durations: number[] = [];
      const note = (list: PerformanceObserverEntryList) =>
        durations.push(...list.getEntries().map(({ duration }) => duration));
      new PerformanceObserver(note).observe({ type: 'longtask' });
      return durations;
    });
    await page.locator('input[type=file]').evaluate((input, dropped) => {
      (input as HTMLInputElement).files = dropped.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await page.getByText('20000 rows are ready.').waitFor();
    expect(await field('The agent’s reply').inputValue()).toBe('Agent reply');

    await button('Review them').click();
    await expect
      .poll(() => page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value))
      .toBeGreaterThan(100);
    const cancelMs = await button('Cancel').evaluate(async (cancel) => {
      const start = performance.now();
      (cancel as HTMLElement).click();
      while (document.querySelector('progress')) await new Promise((again) => setTimeout(again, 1));
      return performance.now() - start;
    });

    const start = Date.now();
    await button('Review them').click();
    await page.getByText('What it comes to').waitFor({ timeout: 280_000 });
    console.log('20,000 replies on the bench, with before and after:', {
      seconds: (Date.now() - start) / 1000,
      tasksOver50Ms: await longTasks.jsonValue(),
      cancelMs: Math.round(cancelMs),
    });
  });

  it('sees what the edit newly flags and what it lets go, side by side', async () => {
    const appeared = page.getByRole('region', { name: 'Newly flagged' });
    await appeared.getByText('This can read like a letter from a lawyer.').waitFor();
    await appeared
      .locator('mark')
      .filter({ hasText: /as per our policy/i })
      .first()
      .waitFor();
    await page.getByRole('region', { name: 'No longer flagged' }).waitFor();
  });

  it('publishes a signed file with a note for agents', async () => {
    await goTo('Pack and publish');
    await page
      .getByText(/New rule as-per-our-policy/)
      .first()
      .waitFor();
    expect(await field('Note for agents').inputValue()).toMatch(/^Our team 0\.2\.0 is out.*\n.*\n.*dismiss it/);
    await button('Make a key').click();
    const surely = field('Publish although more than five points more are flagged');
    if (await surely.count()) await surely.check();
    const saved = page.waitForEvent('download');
    await button('Publish 0.2.0 as a signed file').click();
    const path = await (await saved).path();
    published = await readFile(path, 'utf8');
    expect(published).toContain('composure-signed-pack');
    await page.getByText('Version 0.2.0 is saved. Put it where the team’s file is.').waitFor();
  });

  it('lets no second tab overwrite the first in silence', async () => {
    const other = await running.newPage(`${studio}#/rules/core/cannot-until`);
    await other.getByRole('button', { name: 'Switch off', exact: true }).click();
    await page.getByText('The pack was changed in another tab meanwhile.').waitFor();
    await button('Take the other tab’s').click();
    await page
      .getByText(/core\/cannot-until is changed: off/)
      .first()
      .waitFor();
    await other.close();
  });
});

describe('an agent in another profile', () => {
  it('takes the file in and is coached accordingly', async () => {
    const settings = await agent.open(`chrome-extension://${agent.id}/options.html`);
    const file = { name: 'team-0.2.0.json', mimeType: 'application/json', buffer: Buffer.from(published) };
    await settings.getByLabel('Take a pack file in', { exact: true }).setInputFiles(file);
    await settings.getByText('Our team').first().waitFor();
    const desk = await agent.open(zendesk.address(1));
    await typeReply(desk, zendesk, 'Hi Maria,\n\nAs per our policy, the receipt is needed. Thank you.\n\n');
    await expect.poll(() => markedTexts(desk)).toContain('As per our policy');
  });
});

describe('a supervisor with the keyboard', () => {
  /** Presses a key until something has the focus. */
  const pressUntil = async (key: string, wanted: Locator) => {
    for (let times = 0; times < 80; times++) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the focus never came to ${wanted}`);
  };

  it('makes a rule from a phrase, tries it, switches it off again, and takes that back', async () => {
    await page.goto(`${studio}#/rules`);
    await page.reload();
    await page.getByRole('searchbox').waitFor();
    await pressUntil('Tab', field('Make a rule from this phrase'));
    await page.keyboard.type('kindly note\n');
    await pressUntil('Tab', field('Phrases, one per line'));
    expect(await field('Phrases, one per line').inputValue()).toBe('kindly note');
    await pressUntil('Tab', field('Better wordings, one per line'));
    await page.keyboard.type('please note');
    await pressUntil('Tab', field('What it may do to the reader'));
    await page.keyboard.type('It sounds like a form letter.');
    await pressUntil('Tab', field('Why'));
    await page.keyboard.type('People write otherwise.');
    await pressUntil('Tab', field('Where the advice comes from'));
    await page.keyboard.type('Our style guide');
    await pressUntil('Tab', field('Must be marked, 1'));
    await pressUntil('Tab', button('That is right').first());
    await page.keyboard.press('Enter');
    await pressUntil('Tab', button('Add one that must be marked'));
    await page.keyboard.press('Enter');
    await pressUntil('Shift+Tab', field('Must be marked, 2'));
    await page.keyboard.type('We kindly note your wish.');
    await pressUntil('Tab', button('That is right').first());
    await page.keyboard.press('Enter');
    for (const [number, text] of ['Note that it is kind.', 'A kind note came.'].entries()) {
      await pressUntil('Tab', button('Add one that must be left alone'));
      await page.keyboard.press('Enter');
      await pressUntil('Shift+Tab', field(`Must be left alone, ${number + 1}`));
      await page.keyboard.type(text);
    }
    await expect.poll(() => button('Save and switch on').isEnabled()).toBe(true);
    await pressUntil('Tab', button('Save and switch on'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'It sounds like a form letter.' }).waitFor();
    await pressUntil('Tab', button('Switch off'));
    await page.keyboard.press('Space');
    await button('Switch on').waitFor();
    await pressUntil('Shift+Tab', button(/^Undo/));
    await page.keyboard.press('Enter');
    await button('Switch off').waitFor();
  });
});
