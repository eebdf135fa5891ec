import type { Page } from 'playwright-core';

/** What a supervisor does to come to that state of the studio. */
export async function prepareStudio(page: Page, screen: string): Promise<void> {
  if (screen === 'studio-override') await page.locator('.rule-card .button').first().click();
  if (screen === 'studio-form' || screen === 'studio-blocked') {
    await page.locator('.rule-card .button').first().click();
    await page.locator('.try-on textarea').fill('Hello. As per our policy we need the receipt, as per our terms.');
    await page.locator('.try-result mark').first().waitFor();
    await page.locator('.form-foot .blockers p').first().waitFor();
  }
  if (screen === 'studio-macros') {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'macros.csv', mimeType: 'text/csv', buffer: Buffer.from('x') });
    await page.locator('.macro').first().waitFor();
  }
  if (screen === 'studio-week-files') {
    await page.locator('input[type=file]').first().setInputFiles(counts());
    await page.locator('caption').first().waitFor();
  }
  if (screen === 'studio-bench') {
    await page.locator('.drop textarea').fill('Hello.');
    await page.locator('.drop .button').last().click();
    await page.locator('.bench-source > .buttons .button').click();
    await page.locator('.bench-rule summary').first().click();
    await page.locator('.bench-rule input[type=checkbox]').first().check();
  }
}

/** What six agents counted; nobody else counted the last rule. */
const counts = () =>
  [1, 2, 3, 4, 5, 6].map((agent) => {
    const of = (fired: number) => ({ fired, shown: fired, applied: agent, here: agent, conversation: 0, rule: 0 });
    const rules = {
      'core/must': of(20 + agent),
      'core/policy-wall': of(agent),
      ...(agent === 1 ? { 'core/insult': of(1) } : {}),
    };
    const text = JSON.stringify({ composure: 'insights', version: 1, since: '2026-11-17', rules });
    return { name: `counts-${agent}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
  });
