import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { zendesk as zendeskRecipe } from '../../src/page/desks/recipes/zendesk';
import { type Extension, startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { canManage, knownIdentity, managedPolicy } from '../browser/managed-policy';
import { markedTexts } from '../browser/marks';
import { typeReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { deskOrigins } from '../desk/server';

/** A policy rule: a shop that nobody here may name. */
const housePack = (shop: string, version: string) => {
  const flag = (before: string, after: string) => ({
    text: `${before}${shop}${after}`,
    at: shop,
    becomes: `${before}another shop${after}`,
  });
  return {
    format: 'composure-pack',
    formatVersion: 1,
    id: 'house',
    name: 'House rules',
    version,
    language: 'en',
    lists: { shops: [shop.toLowerCase()] },
    rules: [
      {
        id: 'no-shops',
        kind: 'phrase',
        category: 'policy',
        level: 'important',
        say: 'We do not name other shops.',
        why: 'What another shop does is not for us to say.',
        source: 'House rules, 4',
        patterns: ['%shops%'],
        suggestions: ['another shop'],
        examples: {
          flags: [flag('You may find it at ', ' today.'), flag('I looked at ', ' for you.')],
          passes: ['You may find it in our shop today.', 'I looked at our shop for you.'],
        },
      },
    ],
  };
};
const recipe = JSON.stringify({ ...zendeskRecipe, name: 'house-desk', hosts: ['*://acme.zendesk.com/*'] });

describe.skipIf(!canManage())('a browser that an organisation manages (needs root and Debian’s Chromium)', () => {
  const { key, id } = knownIdentity();
  const policy = managedPolicy(id);
  let folder: string;
  let running: RunningBrowser;
  let extension: Extension;

  beforeAll(async () => {
    policy.set({
      enforcedPacks: [JSON.stringify(housePack('Lampmart', '1.0.0'))],
      enforced: { pill: false },
      recipes: [recipe],
    });
    folder = await grantedCopy(deskOrigins, { manifest: (manifest) => Object.assign(manifest, { key }) });
    running = await launchBrowser({ extension: folder, args: inject('deskArgs') });
    extension = await startedExtension(running);
    expect(extension.id).toBe(id);
  });
  afterAll(async () => {
    policy.remove();
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const settingsPage = () => running.newPage(`chrome-extension://${id}/options.html`);

  it('is coached by its pack and its recipe, and its settings cannot be changed', async () => {
    const page = await running.newPage(zendesk.address(1));
    await typeReply(page, zendesk, 'You may find it at Lampmart today. ');
    await expect.poll(() => markedTexts(page)).toContain('Lampmart');
    const shown = () => extension.background.evaluate(() => chrome.storage.session.get(null));
    await expect.poll(async () => JSON.stringify(await shown())).toContain('"desk":"house-desk"');

    const settings = await settingsPage();
    const pill = settings.getByRole('checkbox', { name: /^Show the pill/ });
    expect(await pill.isDisabled()).toBe(true);
    expect(await pill.isChecked()).toBe(false);
    await settings.getByText('Set by your organisation').first().waitFor();
    expect(await settings.getByRole('checkbox', { name: /^House rules/ }).isDisabled()).toBe(true);
    await settings.close();
    await page.close();
  });

  it('follows a change without a restart, and keeps what was where the new pack is at fault', async () => {
    const page = await running.newPage(zendesk.address(2));
    const settings = await settingsPage();
    policy.set({ enforcedPacks: [JSON.stringify(housePack('Chairland', '1.1.0'))] });
    await expect
      .poll(() => settings.getByRole('checkbox', { name: /^Show the pill/ }).isDisabled(), { timeout: 60_000 })
      .toBe(false);
    await settings.getByText('version 1.1.0').waitFor();
    await page.bringToFront();
    await typeReply(page, zendesk, 'You may find it at Chairland today, not at Lampmart. ', 2);
    await expect.poll(() => markedTexts(page)).toContain('Chairland');
    expect(await markedTexts(page)).not.toContain('Lampmart');

    const faulty = housePack('Bedworld', '1.2.0') as { rules: { level: string }[] };
    (faulty.rules[0] as { level: string }).level = 'loud';
    policy.set({ enforcedPacks: [JSON.stringify(faulty)] });
    await settings.getByText('policy, pack 1 was not taken in.').waitFor({ timeout: 60_000 });
    await settings.getByText('version 1.1.0').waitFor();
    expect(await markedTexts(page)).toContain('Chairland');
    await settings.close();
    await page.close();
  });
});
