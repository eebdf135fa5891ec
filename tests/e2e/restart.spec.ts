import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { markedTexts } from '../browser/marks';
import { flagged, startHarshReply, typeReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { deskOrigins } from '../desk/server';

it('dismissals, pauses and settings survive a browser that starts anew with a newer version of the extension', async () => {
  const extension = await grantedCopy(deskOrigins);
  const profile = await mkdtemp(join(tmpdir(), 'composure-profile-'));
  const start = () => launchBrowser({ extension, profile, args: inject('deskArgs') });
  let running: RunningBrowser = await start();
  onTestFinished(async () => {
    running.kill();
    await running.ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(extension, { recursive: true, force: true });
  });

  const first = await running.newPage(zendesk.address(1));
  await startHarshReply(first, zendesk);
  await expect.poll(() => markedTexts(first)).toContain(flagged);
  await first.getByRole('button', { name: /^Composure: / }).click();
  await first
    .getByRole('button', { name: `Show: ${flagged}` })
    .or(first.getByRole('button', { name: /^Show: You must/ }))
    .first()
    .click();
  await first.getByRole('button', { name: /^Dismiss, not here/ }).click();
  await expect.poll(() => markedTexts(first)).not.toContain(flagged);
  const second = await running.newPage(zendesk.address(2));
  await startHarshReply(second, zendesk, 2);
  await expect.poll(() => markedTexts(second)).toContain(flagged);
  await second.getByRole('button', { name: /^Composure: / }).click();
  await second.getByRole('button', { name: 'Pause: This conversation' }).click();
  await second.getByRole('button', { name: 'Composure: Paused' }).waitFor();
  const background = running.context.serviceWorkers()[0];
  await background?.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), language: 'de' } });
  });
  await running.close();
  await running.ended;

  const manifest = join(extension, 'manifest.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(/"version":"[^"]*"/, '"version":"9.9.9"'));
  running = await start();
  const again = await running.newPage(zendesk.address(2));
  await typeReply(again, zendesk, 'You must send us the receipt. ', 2);
  await again.getByRole('button', { name: 'Composure: Pausiert' }).waitFor();
  expect(await markedTexts(again)).toBe('');
  const dismissed = await running.newPage(zendesk.address(1));
  await startHarshReply(dismissed, zendesk);
  await dismissed.keyboard.type('. You failed to attach the photo. ');
  await expect.poll(() => markedTexts(dismissed)).toContain('You failed');
  expect(await markedTexts(dismissed)).not.toContain(flagged);
});
