import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { lint } from '../../src/cli/lint';
import { faultsOf } from '../../src/packs/faults-of';
import { lintPack } from '../../src/packs/lint';
import { readyPack } from '../../src/packs/ready-pack';
import { createTeamPacks, readTeamPacks } from '../../src/platform/team-packs';
import { type FaultyPack, faultyPacks } from './faulty-packs';
import { soundPack } from './sound-pack';

const folder = mkdtempSync(join(tmpdir(), 'composure-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => fakeBrowser.reset());

const wanted = ({ rule, field, message }: FaultyPack, file: string) => ({
  file,
  rule,
  field: typeof field === 'string' ? field : expect.stringMatching(field),
  message: expect.stringMatching(message),
});
const packs = createTeamPacks((text, file) => readyPack(text, file), '1');
const inForce = async () => (await packs.read()).map(({ source, pack }) => `${source} ${pack.id} ${pack.version}`);

it('there are fifty of them and more', () => expect(faultyPacks.length).toBeGreaterThanOrEqual(50));

describe.each(faultyPacks)('$title', (faulty) => {
  const text = faulty.text();

  it('is refused with a sentence that names file, rule, field and fix', () => {
    const startMs = performance.now();
    expect(faultsOf(text, 'theirs.json')).toContainEqual(wanted(faulty, 'theirs.json'));
    expect(performance.now() - startMs).toBeLessThan(10_000);
    expect(({} as { off?: boolean }).off).toBeUndefined();
  });

  it('changes nothing by import or policy', async () => {
    const sound = JSON.stringify(soundPack());
    await packs.take('imported', 'mine.json', sound);
    await packs.obey({ enforcedPacks: [sound] });
    expect(await packs.take('imported', 'theirs.json', text)).toMatchObject({
      faults: expect.arrayContaining([wanted(faulty, 'theirs.json')]),
    });
    await packs.obey({ enforcedPacks: [text] });
    expect(await inForce()).toEqual(['imported mine 1.0.0', 'policy-enforced mine 1.0.0']);
    const { refused } = await readTeamPacks();
    expect(refused.map(({ file }) => file)).toEqual(['theirs.json', 'policy, pack 1']);
  });

  it('is told on the command line', () => {
    const file = join(folder, 'theirs.json');
    writeFileSync(file, text);
    const lines: string[] = [];
    expect(lint([file], lintPack, (line) => lines.push(line))).toBeGreaterThan(0);
    expect(lines.some((line) => line.startsWith(file) && faulty.message.test(line))).toBe(true);
  });
});
