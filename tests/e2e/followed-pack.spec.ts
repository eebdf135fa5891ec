import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeKey, signPack } from '../../src/packs/signed-pack';
import { startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { markedTexts } from '../browser/marks';
import { typeReply } from '../desk/drafts';
import { zendesk } from '../desk/reply-box';
import { deskOrigins } from '../desk/server';
import { phraseRule, teamPack } from './team-pack';

const packFor = (phrase: string, version: string) => teamPack([phraseRule(phrase)], { version });

/**
 * No test can use the browser's file picker. What it would hand over is a file handle, and the browser's own file system has real ones:
 * kept, read and refused like any other, and a file on the disk of this computer.
 */
describe('a signed pack that is followed', () => {
  let folder: string;
  let profile: string;
  let running: RunningBrowser;
  let id: string;
  let key: CryptoKeyPair;

  const start = async () => {
    running = await launchBrowser({ extension: folder, profile, args: inject('deskArgs') });
  };
  const end = async () => {
    await running.close();
    await running.ended;
  };
  const settings = () => running.newPage(`chrome-extension://${id}/options.html`);
  /** The followed file, as it lies in the profile while no browser runs. */
  const onDisk = async (): Promise<string> => {
    const system = join(profile, 'Default', 'File System');
    for (const name of await readdir(system, { recursive: true })) {
      const text = await readFile(join(system, name), 'utf8').catch(() => '');
      if (text.includes('composure-signed-pack')) return join(system, name);
    }
    throw new Error('the followed file is nowhere on the disk');
  };
  const marksOf = async (desk: Page, text: string) => {
    await typeReply(desk, zendesk, text);
    return () => markedTexts(desk);
  };

  beforeAll(async () => {
    folder = await grantedCopy(deskOrigins);
    profile = await mkdtemp(join(tmpdir(), 'composure-profile-'));
    key = await makeKey();
    await start();
    id = (await startedExtension(running)).id;
  });
  afterAll(async () => {
    running?.kill();
    await running?.ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(folder, { recursive: true, force: true });
  });

  it('is picked once, and coaches', async () => {
    const page = await settings();
    await page.evaluate(
      async (text) => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('team.json', { create: true });
        const file = await handle.createWritable();
        await file.write(text);
        await file.close();
        Object.assign(globalThis, { showOpenFilePicker: async () => [handle] });
      },
      await signPack(packFor('as luck has it', '1.0.0'), key),
    );
    await page.getByRole('button', { name: 'Follow a signed file' }).click();
    await page.getByText('You follow team.json, signed with the key').waitFor();
    const marks = await marksOf(await running.newPage(zendesk.address(1)), 'As luck has it, the receipt is here. ');
    await expect.poll(marks).toContain('As luck has it');
  });

  it('coaches as it was changed on the disk, from the next start on', async () => {
    await end();
    await writeFile(await onDisk(), await signPack(packFor('sure enough', '1.1.0'), key));
    await start();
    const marks = await marksOf(
      await running.newPage(zendesk.address(1)),
      'As luck has it, and sure enough, the receipt is here. ',
    );
    await expect.poll(marks).toContain('sure enough');
    expect(await marks()).not.toContain('As luck has it');
  });

  it('is refused with a sentence when somebody tampered with it, and the one before goes on', async () => {
    await end();
    const file = await onDisk();
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('sure enough', 'by and large'));
    await start();
    const page = await settings();
    await page.getByText('The new team.json was refused. The last version stays in force.').waitFor();
    await page.getByText('the file was changed after it was signed').waitFor();
    await page.getByText('version 1.1.0').waitFor();
    const marks = await marksOf(
      await running.newPage(zendesk.address(1)),
      'By and large, and sure enough, the receipt is here. ',
    );
    await expect.poll(marks).toContain('sure enough');
    expect(await marks()).not.toContain('By and large');
  });
});
