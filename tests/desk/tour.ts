import type { Locator, Page } from 'playwright-core';
import { markedTexts, marksIn, middleOf } from '../browser/marks';
import { panelPage, wordingOf } from '../browser/panel-page';
import { flagged, modelText, startHarshReply } from './drafts';
import { picturesIn } from './pictures';
import { zendesk } from './reply-box';

/** Types a reply by keyboard, lets the panel mend it, and says in plain words what was found and done. */
export async function tour({ page, panel, folder }: { page: Page; panel: Page; folder: string }): Promise<void> {
  const { reading, findings, finding, checklist, need, apply, dismiss, insert } = panelPage(panel);
  const pictures = await picturesIn(folder);

  const before = await startHarshReply(page, zendesk);
  await finding(flagged).waitFor();
  await insert(need('Acknowledge')).waitFor();
  say('The reply, typed by keyboard', quoted(before));
  say('The customer, as read', (await reading.allInnerTexts()).flatMap(lines).slice(1));
  say(
    'Marked in the text',
    (await marksIn(page)).map(({ text }) => `“${text}”`),
  );
  say('Findings', await Promise.all((await findings.all()).map((each) => findingInWords(each, dismiss, apply))));
  const needs = await checklist.allInnerTexts();
  // Name, state and reason; wordings to insert follow.
  say(
    'Checklist',
    needs.map((text) => lines(text).slice(0, 2).join(': ')),
  );
  await pictures.desk(page, panel, 'found');
  await finding(flagged).scrollIntoViewIfNeeded();
  await pictures.page(panel, 'found-panel-findings');

  const { x, y } = await middleOf(page, flagged);
  await page.mouse.move(x, y);
  await page.getByRole('dialog').waitFor();
  await pictures.page(page, 'card');
  await page.keyboard.press('Escape');

  const rewrite = await press(apply(finding(flagged)));
  await gone(page, flagged);
  const acknowledgement = await press(insert(need('Acknowledge')));
  await insert(need('Acknowledge')).waitFor({ state: 'detached' });
  say('Done, by two clicks in the panel', [`Applied: ${rewrite}`, `Inserted: ${acknowledgement}`]);
  say('The reply now', quoted(await modelText(page, zendesk)));
  await pictures.desk(page, panel, 'done');

  say('Pictures', pictures.taken);
  console.log(
    '\nTo see it live, run "npm start" on a machine with a display; "npm start -- --dark" shows the dark theme.',
  );
}

const say = (title: string, what: string[]) => console.log(`\n${title}\n${what.map((line) => `  ${line}`).join('\n')}`);
const lines = (text: string) => text.split('\n').filter((line) => line.trim());
const quoted = (text: string) => text.split('\n').map((line) => `| ${line}`.trimEnd());

async function findingInWords(
  finding: Locator,
  dismiss: (finding: Locator) => Locator,
  apply: (finding: Locator) => Locator,
): Promise<string> {
  const [phrase, wording, effect] = await Promise.all([
    wordingOf(dismiss(finding)),
    wordingOf(apply(finding)),
    // A folded finding keeps this to itself.
    finding.locator('.finding-say').allInnerTexts(),
  ]);
  return [`“${phrase}” → “${wording}”`, ...effect].join('\n    ');
}

async function press(button: Locator): Promise<string> {
  const wording = await wordingOf(button);
  await button.click();
  return `“${wording}”`;
}

/** Waits until nothing that contains these words is marked any more. */
async function gone(page: Page, words: string): Promise<void> {
  while ((await markedTexts(page)).includes(words)) await page.evaluate(() => new Promise(requestAnimationFrame));
}
