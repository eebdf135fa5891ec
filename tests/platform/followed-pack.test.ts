import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readyPack } from '../../src/packs/ready-pack';
import { fingerprintOf, makeKey, signPack, verifyPack } from '../../src/packs/signed-pack';
import { createFollowing, type FileHandle, readFollowStatus } from '../../src/platform/followed-pack';
import { createTeamPacks } from '../../src/platform/team-packs';
import { soundPack } from '../packs/sound-pack';

vi.mock('../../src/platform/keyed-store', () => import('./fake-keyed-store'));

beforeEach(() => fakeBrowser.reset());

const packs = createTeamPacks((text, file) => readyPack(text, file), '1');
let nowMs = 0;
const following = createFollowing({ open: verifyPack, packs, now: () => nowMs });
const version = async () => (await packs.read()).map(({ source, pack }) => `${source} ${pack.version}`);
const packText = (version: string) => JSON.stringify({ ...soundPack(), version });

/** A file on a drive that the team shares. */
function sharedFile() {
  const file = { text: '', modified: 0, permission: 'granted' as PermissionState, isThere: true };
  const handle: FileHandle = {
    name: 'team.json',
    queryPermission: async () => file.permission,
    requestPermission: async () => {
      file.permission = 'granted';
      return file.permission;
    },
    async getFile() {
      if (!file.isThere) throw new DOMException('gone', 'NotFoundError');
      return { text: async () => file.text, lastModified: file.modified, size: file.text.length };
    },
  };
  return {
    handle,
    file,
    write(text: string) {
      file.text = text;
      file.modified++;
    },
  };
}

async function followed() {
  const key = await makeKey();
  const shared = sharedFile();
  const publish = async (version: string, by = key) => shared.write(await signPack(packText(version), by));
  await publish('1.0.0');
  expect(await following.follow(shared.handle)).toMatchObject({ state: 'followed', key: await fingerprintOf(key) });
  expect(await version()).toEqual(['followed 1.0.0']);
  return { key, shared, publish };
}

describe('a followed pack', () => {
  it('is in force in its newest version after the next look', async () => {
    const { publish } = await followed();
    await publish('1.1.0');
    await following.refresh();
    expect(await version()).toEqual(['followed 1.1.0']);
  });

  it('is looked at again while somebody writes, when the last look was hours ago', async () => {
    const { publish } = await followed();
    await following.refresh();
    await publish('1.1.0');
    nowMs += 3_600_000;
    await following.refreshWhenDue();
    expect(await version()).toEqual(['followed 1.0.0']);
    nowMs += 3 * 3_600_000;
    await following.refreshWhenDue();
    expect(await version()).toEqual(['followed 1.1.0']);
  });

  it('stays as it was when the new file was tampered with, which is said', async () => {
    const { shared, publish } = await followed();
    shared.write(shared.file.text.replace('like an order', 'like a threat'));
    expect(await following.refresh()).toMatchObject({ state: 'refused', faults: [{ field: 'signature' }] });
    expect(await version()).toEqual(['followed 1.0.0']);
    await publish('1.2.0');
    expect(await following.refresh()).toMatchObject({ state: 'followed', faults: [] });
    expect(await version()).toEqual(['followed 1.2.0']);
  });

  it('stays when another key has signed, when nobody has, and when the pack is at fault', async () => {
    const { key, shared, publish } = await followed();
    await publish('6.6.6', await makeKey());
    expect(await following.refresh()).toMatchObject({ state: 'refused', faults: [{ field: 'key' }] });
    shared.write(packText('6.6.6'));
    expect(await following.refresh()).toMatchObject({ state: 'refused', faults: [{ field: 'signature' }] });
    shared.write(await signPack(JSON.stringify({ ...soundPack(), version: 'six' }), key));
    expect(await following.refresh()).toMatchObject({ state: 'refused', faults: [{ field: 'version' }] });
    expect(await version()).toEqual(['followed 1.0.0']);
  });

  it('needs the key that the organisation has named', async () => {
    const { key, publish } = await followed();
    await fakeBrowser.storage.managed.set({ packKey: 'aaaa-bbbb' });
    await publish('2.0.0');
    expect(await following.refresh()).toMatchObject({ state: 'refused', faults: [{ field: 'key' }] });
    await fakeBrowser.storage.managed.set({ packKey: await fingerprintOf(key) });
    expect(await following.refresh()).toMatchObject({ state: 'followed' });
    expect(await version()).toEqual(['followed 2.0.0']);
  });

  it('stays while the drive is away or the browser wants to be asked again', async () => {
    const { shared, publish } = await followed();
    shared.file.isThere = false;
    expect((await following.refresh()).state).toBe('gone');
    shared.file.isThere = true;
    shared.file.permission = 'prompt';
    await publish('1.1.0');
    expect((await following.refresh()).state).toBe('ask');
    expect(await version()).toEqual(['followed 1.0.0']);
    expect((await following.allow()).state).toBe('followed');
    expect(await version()).toEqual(['followed 1.1.0']);
  });

  it('is gone when nobody follows it any more', async () => {
    await followed();
    await following.unfollow();
    expect(await version()).toEqual([]);
    expect((await readFollowStatus()).state).toBe('none');
  });
});
