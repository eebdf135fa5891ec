import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createDismissals } from '../../src/platform/dismissals';
import { createFollowing } from '../../src/platform/followed-pack';
import { createCounting, readInsights } from '../../src/platform/insights';
import { eraseAll, exportSettings, importSettings } from '../../src/platform/own-data';
import { keepRecipe } from '../../src/platform/own-recipes';
import { createPauses } from '../../src/platform/pauses';
import { changeSettings, readSettings } from '../../src/platform/settings';
import { usualSettings } from '../../src/platform/settings-schema';
import { isListed, storedThings } from '../../src/platform/stored';
import { createStudioStore } from '../../src/platform/studio-store';
import { createTeamPacks } from '../../src/platform/team-packs';
import { emptyPack } from '../../src/ui/studio/team-rules';
import { soundPack } from '../packs/sound-pack';

vi.mock('../../src/platform/keyed-store', () => import('./fake-keyed-store'));

const place = { conversation: 'zendesk:1', site: 'https://acme.zendesk.com/*' };

beforeEach(() => fakeBrowser.reset());

async function useEverything(): Promise<void> {
  // Node has no locks for tabs to share.
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
  const workspace = { pack: emptyPack('Team'), drafts: [], published: null };
  await (await createStudioStore(workspace)).save(workspace, 0);
  await changeSettings({ language: 'de', rulesOff: ['core/you-must'] });
  await createDismissals().add({ scope: 'here', rule: 'core/x', text: 'words', conversation: 'zendesk:1' });
  await keepRecipe({ name: 'taught', hosts: ['*://desk.example/*'], replyBox: [{ css: '#reply', seen: '2026-11' }] });
  for (const scope of ['conversation', 'site', 'hour'] as const) await createPauses().pause(scope, place);
  const pack = soundPack();
  const packs = createTeamPacks((text) => ({ ready: JSON.parse(text) }), '1');
  await packs.take('imported', 'mine.json', JSON.stringify(pack));
  const file = { name: 'team.json', getFile: async () => Promise.reject(new Error('gone')) };
  await createFollowing({ open: async () => ({ faults: [] }), packs }).follow(file);
  createCounting().did('applied', 'core/x');
  await vi.waitFor(async () => expect(await readInsights()).not.toBeNull(), 5000);
}

describe('what is stored', () => {
  it('is on the list, and all that is on the list for the disk is used', async () => {
    await useEverything();
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => !isListed('local', key))).toEqual([]);
    const onDisk = storedThings.filter(({ area }) => area === 'local').map(({ key }) => key);
    expect(
      onDisk.filter((key) => !keys.some((one) => (key.endsWith(':') ? one.startsWith(key) : one === key))),
    ).toEqual([]);
  });

  it('is written by the files that the list knows, and by no other', () => {
    const root = resolve(import.meta.dirname, '../../src/platform');
    const writers = [
      'followed-pack',
      'hashed-set',
      'insights',
      'own-recipes',
      'pauses',
      'settings',
      'snapshots',
      'studio-store',
      'team-packs',
      'threads-elsewhere',
    ];
    const writes = (file: string) =>
      /storage\.(?:local|session)\.set\(|defineItem/.test(readFileSync(resolve(root, file), 'utf8'));
    expect(readdirSync(root).filter(writes).sort()).toEqual(writers.map((name) => `${name}.ts`));
    const names = [...writers, 'dismissals'];
    const sources = names.map((name) => readFileSync(resolve(root, `${name}.ts`), 'utf8')).join('\n');
    for (const { key } of storedThings) expect(sources).toContain(key);
  });

  it('is forgotten when it is erased', async () => {
    await useEverything();
    await eraseAll();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await readSettings()).toEqual(usualSettings);
    expect(await createPauses().at(place)).toBeNull();
  });
});

describe('the file of settings', () => {
  it('holds the settings and nothing of dismissals, pauses or conversations', async () => {
    await useEverything();
    const file = await exportSettings();
    expect(JSON.parse(file).settings).toMatchObject({ language: 'de', rulesOff: ['core/you-must'] });
    expect(file).not.toMatch(/zendesk|[0-9a-f]{64}/);
  });

  it('is taken in by another browser', async () => {
    await useEverything();
    const file = await exportSettings();
    fakeBrowser.reset();
    expect(await importSettings(file)).toBe(true);
    expect(await readSettings()).toMatchObject({ language: 'de', rulesOff: ['core/you-must'] });
  });

  it.each([
    '',
    'x',
    '{}',
    '{"composure":"settings","version":2,"settings":{"language":"klingon"}}',
  ])('that is something else changes nothing: %s', async (text) => {
    expect(await importSettings(text)).toBe(false);
    expect(await readSettings()).toEqual(usualSettings);
  });
});
