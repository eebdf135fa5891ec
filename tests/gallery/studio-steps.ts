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
  if (screen === 'studio-bench') {
    await page.locator('.drop textarea').fill('Hello.');
    await page.locator('.drop .button').last().click();
    await page.locator('.bench-source > .buttons .button').click();
    await page.locator('.bench-rule summary').first().click();
    await page.locator('.bench-rule input[type=checkbox]').first().check();
  }
}
