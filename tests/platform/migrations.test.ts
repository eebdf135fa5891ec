import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { settingsMigrations } from '../../src/platform/settings';

const folder = join(import.meta.dirname, 'migrations');

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

describe('storage of an older build', () => {
  it.each(Object.keys(settingsMigrations))('has a before and after for the migration to version %s', (version) => {
    expect(readdirSync(folder)).toContain(`settings-${Number(version) - 1}.json`);
  });

  it.each(readdirSync(folder))('%s becomes what this build reads', async (file) => {
    const { before, after } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    await fakeBrowser.storage.local.set(before);
    // WXT migrates when a store is defined, which is when its file is first run.
    const { readSettings } = await import('../../src/platform/settings');
    expect(await readSettings()).toEqual(after);
  });

  it('dismissals of 0.1 still count', async () => {
    const dismissal = { scope: 'here', rule: 'core/x', text: 'words', conversation: 'zendesk:1' } as const;
    const salt = '0'.repeat(32);
    const key = JSON.stringify(['core/x', 'words', 'zendesk:1']);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\0${key}`));
    const hash = Buffer.from(digest).toString('hex');
    await fakeBrowser.storage.local.set({ dismissals: { salt, hashes: [hash] }, dismissals$: { v: 1 } });
    const { createDismissals } = await import('../../src/platform/dismissals');
    expect(await createDismissals().without([dismissal], 'zendesk:1')).toEqual([]);
  });
});
