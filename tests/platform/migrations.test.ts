import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readyPack } from '../../src/packs/ready-pack';
import { settingsMigrations } from '../../src/platform/settings';
import { isListed, storedThings } from '../../src/platform/stored';

const folder = join(import.meta.dirname, 'migrations');
const files = (stem: string) => readdirSync(folder).filter((file) => file.startsWith(stem));
const readCase = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

/** What this build makes of each thing that is kept. A store is migrated when its file is first run. */
const readers: Readonly<Record<string, () => Promise<unknown>>> = {
  settings: async () => (await import('../../src/platform/settings')).readSettings(),
  async dismissals() {
    const { createDismissals } = await import('../../src/platform/dismissals');
    const left = await createDismissals().without([{ rule: 'core/x', text: 'words' }], 'zendesk:1');
    return left.length === 0 ? 'dismissed' : 'forgotten';
  },
  pauses: async () => (await import('../../src/platform/pauses')).createPauses().now(),
  async 'paused-conversations'() {
    const { createPauses } = await import('../../src/platform/pauses');
    return createPauses().at({ conversation: 'zendesk:1', site: null });
  },
  recipes: async () => (await (await import('../../src/platform/own-recipes')).readOwnRecipes()).taught,
  async studio() {
    const { createStudioStore } = await import('../../src/platform/studio-store');
    return (await createStudioStore({} as never)).first;
  },
  packs: async () => (await import('../../src/platform/team-packs')).readTeamPacks(),
  async pack() {
    const { createTeamPacks } = await import('../../src/platform/team-packs');
    const packs = await createTeamPacks((text, file) => readyPack(text, file), 'this build').read();
    return packs.map(({ source, pack }) => `${source} ${pack.id} ${pack.version}`);
  },
  followed: async () => (await import('../../src/platform/followed-pack')).readFollowStatus(),
  insights: async () => (await import('../../src/platform/insights')).readInsights(),
};

describe('storage of an older build', () => {
  it.each(Object.keys(settingsMigrations))('has a before and after for the migration to version %s', (version) => {
    expect(readdirSync(folder)).toContain(`settings-${Number(version) - 1}.json`);
  });

  it.each(files('settings-'))('%s becomes what this build reads', async (file) => {
    const { before, after } = readCase(file);
    await fakeBrowser.storage.local.set(before);
    // WXT migrates when a store is defined, which is when its file is first run.
    const { readSettings } = await import('../../src/platform/settings');
    expect(await readSettings()).toEqual(after);
  });

  describe.each(files('storage-'))('%s, all that was kept after a day', (file) => {
    const { before, after } = readCase(file);
    const things = storedThings.filter(({ area }) => area === 'local').map(({ key }) => key);

    it('has something under every key', () => {
      expect(things.filter((key) => !Object.keys(before).some((one) => one.startsWith(key)))).toEqual([]);
      expect(Object.keys(before).filter((key) => !isListed('local', key))).toEqual([]);
    });

    it.each(Object.keys(readers))('%s still says what it said', async (thing) => {
      vi.stubGlobal('navigator', {});
      await fakeBrowser.storage.local.set(before);
      const logged = vi.spyOn(console, 'warn');
      expect(await readers[thing]?.()).toEqual(after[thing]);
      expect(logged).not.toHaveBeenCalled();
    });

    it('is read to the last thing', () => {
      // What stands under a pack's hash is read with the pack.
      expect(Object.keys(readers).sort()).toEqual(
        [...new Set(things.map((key) => key.replace(/(-text)?:$/, '')))].sort(),
      );
    });
  });
});
