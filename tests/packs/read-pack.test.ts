import { describe, expect, it } from 'vitest';
import { lintPack } from '../../src/packs/lint';
import { type Loose, soundPack, soundRule } from './sound-pack';

const folder = (head: Loose, files: Record<string, unknown>) => [
  { file: 'mine/pack.json', text: JSON.stringify(head) },
  ...Object.entries(files).map(([name, value]) => ({ file: `mine/${name}`, text: JSON.stringify(value) })),
];

describe('a pack in a folder', () => {
  const { rules, ...head } = soundPack();

  it('is its pack.json and the rules of all other files', () =>
    expect(lintPack(folder(head, { 'blaming.json': [], 'demanding.json': rules }))).toEqual([]));

  it('names the file that a faulty rule stands in', () =>
    expect(lintPack(folder(head, { 'a.json': rules, 'b.json': [{ ...soundRule(), id: 'Other' }] }))).toContainEqual(
      expect.objectContaining({ file: 'mine/b.json', rule: 'Other', field: 'id' }),
    ));

  it('finds an id that two files share', () =>
    expect(lintPack(folder(head, { 'a.json': rules, 'b.json': rules }))).toContainEqual({
      file: 'mine/b.json',
      rule: 'you-must',
      field: 'id',
      message: expect.stringContaining('another rule in mine/a.json'),
    }));

  it('needs a pack.json', () =>
    expect(lintPack(folder(head, { 'a.json': rules, 'b.json': [] }).slice(1))).toMatchObject([
      { message: expect.stringContaining('needs a file pack.json') },
    ]));

  it('holds lists of rules only', () =>
    expect(lintPack(folder(head, { 'a.json': soundRule() }))).toMatchObject([
      { file: 'mine/a.json', message: expect.stringContaining('must hold a list of rules') },
    ]));

  it('goes on with the other files when one is not JSON', () =>
    expect(
      lintPack([
        ...folder(head, { 'a.json': [{ ...soundRule(), level: 'loud' }] }),
        { file: 'mine/b.json', text: '[\n {"id": }\n]' },
      ]),
    ).toMatchObject([
      { file: 'mine/a.json', rule: 'you-must', field: 'level' },
      { file: 'mine/b.json', field: 'line 2, column 9' },
    ]));
});
