import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readyPack } from '../../src/packs/ready-pack';
import { createTeamPacks, readTeamPacks } from '../../src/platform/team-packs';
import { type Loose, soundPack } from '../packs/sound-pack';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const check = vi.fn(readyPack);
const packs = createTeamPacks(check, '1');
const text = (change: (pack: Loose) => void = () => {}) => {
  const pack = soundPack();
  change(pack);
  return JSON.stringify(pack);
};
const inForce = async () => (await packs.read()).map(({ source, pack }) => `${source} ${pack.id} ${pack.version}`);

describe('a pack of the team', () => {
  it('is in force once it is taken in, without its examples', async () => {
    expect(await packs.take('imported', 'mine.json', text())).toEqual({ id: 'mine' });
    const [{ pack } = {}] = await packs.read();
    expect(pack?.rules.map((rule) => 'examples' in rule)).toEqual([false, false]);
    expect(pack?.prepared).toBeDefined();
  });

  it('is not checked again by the same build, and is by the next', async () => {
    await packs.take('imported', 'mine.json', text());
    check.mockClear();
    await packs.read();
    expect(check).not.toHaveBeenCalled();
    const next = createTeamPacks(check, '2');
    await next.read();
    await next.read();
    expect(check).toHaveBeenCalledOnce();
  });

  it('gives way to a later one of its name, which leaves nothing of it behind', async () => {
    await packs.take('imported', 'mine.json', text());
    await packs.take(
      'imported',
      'mine (2).json',
      text((pack) => (pack.version = '2.0.0')),
    );
    expect(await inForce()).toEqual(['imported mine 2.0.0']);
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('pack:')),
    ).toHaveLength(1);
  });

  it('stays in force when a later one is refused, which is said', async () => {
    await packs.take('imported', 'mine.json', text());
    const refused = await packs.take(
      'imported',
      'mine.json',
      text((pack) => (pack.rules[0].level = 'loud')),
    );
    expect(refused).toMatchObject({ faults: [{ file: 'mine.json', rule: 'you-must', field: 'level' }] });
    expect(await inForce()).toEqual(['imported mine 1.0.0']);
    expect((await readTeamPacks()).refused).toMatchObject([{ file: 'mine.json' }]);
    await packs.take('imported', 'mine.json', text());
    expect((await readTeamPacks()).refused).toEqual([]);
  });

  it('goes on in a build that finds fault with it', async () => {
    await packs.take('imported', 'mine.json', text());
    const fault = { file: '', rule: '', field: '', message: 'no longer' };
    const [{ pack } = {}] = await createTeamPacks(() => ({ faults: [fault] }), '2').read();
    expect(pack).toMatchObject({ id: 'mine' });
    expect(pack).not.toHaveProperty('prepared');
  });
});

describe('packs of the organisation', () => {
  it('come and go with its policy', async () => {
    await packs.obey({ enforcedPacks: [text()], defaultPacks: [text((pack) => (pack.id = 'other'))] });
    expect(await inForce()).toEqual(['policy-default other 1.0.0', 'policy-enforced mine 1.0.0']);
    check.mockClear();
    await packs.obey({ enforcedPacks: [text()] });
    expect(await inForce()).toEqual(['policy-enforced mine 1.0.0']);
    expect(check).not.toHaveBeenCalled();
  });

  it('stay as they were where the new one is at fault', async () => {
    await packs.obey({ enforcedPacks: [text(), text((pack) => (pack.id = 'other'))] });
    await packs.obey({ enforcedPacks: [text((pack) => (pack.version = '2')), text((pack) => (pack.id = 'other'))] });
    expect(await inForce()).toEqual(['policy-enforced mine 1.0.0', 'policy-enforced other 1.0.0']);
    expect((await readTeamPacks()).refused).toMatchObject([{ file: 'policy, pack 1', faults: [{ field: 'version' }] }]);
    await packs.obey({ enforcedPacks: ['{'] });
    expect(await inForce()).toEqual(['policy-enforced mine 1.0.0']);
  });
});
