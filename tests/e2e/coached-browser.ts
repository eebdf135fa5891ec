import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { isListed } from '../../src/platform/stored';
import { openSidePanel, startedExtension } from '../browser/extension';
import { grantedCopy, type Tampering } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { leaksIn } from '../browser/network-log';
import { inbox, tickets } from '../desk/conversations';
import { harshDraft } from '../desk/drafts';
import { deskOrigins, loadedByDesk } from '../desk/server';

/** The browser that the journeys of one file share. Fields are there from the first test on. */
export interface CoachedBrowser {
  running: RunningBrowser;
  id: string;
  /** A tab of its own for one test, closed after it. */
  open(address: string): Promise<Page>;
  /** The real side panel; opened on the first call, then the same one, which follows the active tab. */
  panel(beside: Page): Promise<Page>;
}

/** A browser with the built extension, to which the practice desk's hosts are granted. After the last test: nothing has leaked. */
export function coachedBrowser(tampering?: Tampering): CoachedBrowser {
  const coached = { open: tabFor(() => coached.running) } as CoachedBrowser;
  let folder: string;
  let panel: Page | undefined;
  coached.panel = async (beside) => {
    panel ??= await openSidePanel(coached.running, coached.id, beside);
    return panel;
  };
  beforeAll(async () => {
    folder = await grantedCopy(deskOrigins, tampering);
    coached.running = await launchBrowser({ extension: folder, args: inject('deskArgs') });
    coached.id = (await startedExtension(coached.running)).id;
  });
  afterAll(async () => {
    if (!coached.running) return;
    await expectNothingKept(coached.running);
    const requests = await coached.running.close();
    await rm(folder, { recursive: true, force: true });
    expect(requests, 'the network log was written').not.toEqual([]);
    expect(leaksIn(requests, loadedByDesk), 'requests made by the extension').toEqual([]);
  });
  return coached;
}

/** Words of the practice desk that nobody would store for any other reason. */
const telltale = [...tickets, ...inbox]
  .flatMap(({ messages, customer }) => [...messages.map(({ text }) => text), customer.name])
  .concat(harshDraft('Maria'))
  .flatMap((text) => text.match(/[\p{L}]{6,}/gu) ?? []);

/** After all that a file of journeys does, storage on the disk holds what is on the list, and no word of a draft or a message. */
export async function expectNothingKept({ context }: Pick<RunningBrowser, 'context'>): Promise<void> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const kept = await background.evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(kept).filter((key) => !isListed('local', key))).toEqual([]);
  const { insights, ...others } = kept as { insights?: { rules: object } };
  const counted = Object.keys(insights?.rules ?? {});
  expect(
    counted.filter((rule) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)),
    'what is counted goes by names of rules',
  ).toEqual([]);
  // What a supervisor writes in a pack is no conversation's, whatever words it has.
  const ofPacks = /^(?:studio|packs?|followed|pack-text)(?:$|[:_-])/;
  const told = Object.entries(others).filter(([key]) => !ofPacks.test(key));
  const dump = JSON.stringify(told).toLowerCase();
  expect(telltale.filter((word) => dump.includes(word.toLowerCase()))).toEqual([]);
}

/** The same browser without the extension, to compare with. */
export function twinBrowser(): Pick<CoachedBrowser, 'open'> {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launchBrowser({ args: inject('deskArgs') });
  });
  afterAll(() => running?.close().then(() => {}));
  return { open: tabFor(() => running) };
}

const tabFor = (running: () => RunningBrowser) => async (address: string) => {
  const page = await running().newPage(address);
  onTestFinished(() => page.close());
  return page;
};
