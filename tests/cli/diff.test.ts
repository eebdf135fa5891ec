import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type CoachWith, diff } from '../../src/cli/diff';
import { createCoach } from '../../src/engine/review';
import { lintPack } from '../../src/packs/lint';
import { packOf } from '../../src/packs/read-pack';
import { type Loose, soundPack } from '../packs/sound-pack';

const folder = mkdtempSync(join(tmpdir(), 'composure-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const pack = (name: string, change: (pack: Loose) => void) => {
  const changed = soundPack();
  change(changed);
  return write(name, JSON.stringify(changed));
};
const coachWith: CoachWith = (texts) => {
  const faults = lintPack(texts);
  return faults.length > 0 ? { faults } : { coach: createCoach({ packs: [packOf(texts)] }) };
};
const old = pack('old.json', () => {});
const replies = write(
  'replies.jsonl',
  [
    '{"id": 7, "draft": "You must send the form."}',
    '{"draft": "You need to send the form."}',
    'nonsense',
    '{"draft": "Hello."}',
  ].join('\n'),
);

async function said(older: string, newer: string): Promise<{ lines: string[]; faults: number }> {
  const lines: string[] = [];
  return { faults: await diff([older, newer], replies, coachWith, (line) => lines.push(line)), lines };
}

it('says which replies are newly flagged and which no longer are, and how the share changes', async () => {
  const next = pack('next.json', ({ rules: [rule] }) => {
    rule.patterns = ['you (need|have) to send [what: *]'];
    rule.examples.flags[0] = { text: 'You need to send it.', at: 'You need to send it', becomes: 'Could you send it?' };
  });
  const { lines, faults } = await said(old, next);
  expect(lines).toEqual([
    expect.stringMatching(/^- line 1 \(7\): mine\/you-must: "You must send the form\.?"$/),
    expect.stringMatching(/^\+ line 2: mine\/you-must: "You need to send the form\.?"$/),
    expect.stringMatching(/^line 3: not JSON/),
    '3 replies: flagged before 1 (33.3 %), now 1 (33.3 %)',
    'newly flagged 1, no longer flagged 1',
  ]);
  expect(faults).toBe(1);
});

it('takes a rule that has become silent for one that no longer flags', async () => {
  const { lines } = await said(
    old,
    pack('silent.json', ({ rules: [rule] }) => (rule.level = 'silent')),
  );
  expect(lines[0]).toMatch(/^- line 1/);
});

it('says what is wrong with a pack, and compares nothing then', async () => {
  const { lines, faults } = await said(
    old,
    pack('bad.json', ({ rules: [rule] }) => (rule.level = 'loud')),
  );
  expect(lines).toEqual([expect.stringMatching(/bad\.json: you-must: level: "loud"/)]);
  expect(faults).toBe(1);
});
