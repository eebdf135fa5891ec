import type { Locator, Page } from 'playwright-core';

/** The side panel in its user's words. */
export const panelPage = (panel: Page) => {
  const findings = panel.getByRole('list', { name: 'Findings' }).locator('> li');
  const checklist = panel.getByRole('list', { name: 'Checklist' }).locator('> li');
  return {
    reading: panel.getByRole('region', { name: 'What they wrote' }),
    findings,
    checklist,
    finding: (words: string) => findings.filter({ hasText: words }),
    need: (words: string) => checklist.filter({ hasText: words }),
    apply: (finding: Locator) => finding.getByRole('button', { name: /^Apply/ }).first(),
    dismiss: (finding: Locator) => finding.getByRole('button', { name: /^Dismiss/ }),
    insert: (need: Locator) => need.getByRole('button', { name: /^Insert/ }).first(),
  };
};

/** What a button named `Apply: …`, `Insert: …` or `Dismiss: …` is about. */
export async function wordingOf(button: Locator): Promise<string> {
  const name = (await button.getAttribute('aria-label')) ?? '';
  return name.slice(name.indexOf(': ') + 2);
}
