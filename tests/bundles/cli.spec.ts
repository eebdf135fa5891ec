import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const built = '.output/cli/composure.js';
// Away from the repository, so that no node_modules is near.
const away = mkdtempSync(join(tmpdir(), 'composure-cli-'));
const command = join(away, 'composure.js');
copyFileSync(built, command);
afterAll(() => rmSync(away, { recursive: true }));

const start = (...args: string[]) => spawn(process.execPath, [command, ...args]);

async function ended(child: ChildProcess, input?: string | Buffer) {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, out, err };
}

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command', () => {
  it('is executable by itself', () => {
    accessSync(built, constants.X_OK);
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('tells its version and how it is called', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await ended(start('--version'))).toEqual({ status: 0, out: `${version}\n`, err: '' });
    expect(await ended(start('--help'))).toMatchObject({
      status: 0,
      out: expect.stringContaining('composure lint PACK…'),
    });
  });

  it.each<[string[], string]>([
    [[], 'say review, lint or diff'],
    [['revue'], 'there is no command "revue"'],
    [['lint'], 'lint needs a pack'],
    [['review', 'file'], 'takes no operand'],
    [['review', '--fast'], '--fast'],
  ])('refuses %j', async (args, message) => {
    expect(await ended(start(...args))).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) });
  });

  it('reviews with the packs that are on by default, in order, and ends with 1 after a bad line', async () => {
    const drafts = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, draft: `You must send ${id} forms.` }));
    const good = await ended(start('review'), drafts.join('\n'));
    expect(good).toMatchObject({ status: 0, err: '' });
    expect(lines(good.out).map(({ id }) => id)).toEqual(drafts.map((_, id) => id));
    const bad = await ended(start('review'), `${drafts[0]}\noops\n${drafts[1]}\n`);
    expect(bad.status).toBe(1);
    expect(lines(bad.out)).toEqual([
      expect.objectContaining({ id: 0 }),
      { line: 2, error: expect.any(String) },
      expect.objectContaining({ id: 1 }),
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const child = start('review');
    const first = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write('{"id":1,"draft":"Hello."}\n');
    expect(JSON.parse(await first)).toMatchObject({ id: 1 });
    expect(await ended(child)).toMatchObject({ status: 0, out: '' });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start('review');
    child.stdout.once('data', () => child.stdout.destroy());
    const draft = `${JSON.stringify({ id: 1, draft: 'You must send it. '.repeat(50) })}\n`;
    const { status, err } = await ended(child, draft.repeat(5000));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('lints packs, and ends with 1 after a fault', async () => {
    expect(await ended(start('lint', 'tests/cli/ten-faults'))).toMatchObject({
      status: 1,
      out: expect.stringContaining('10 faults in 1 pack'),
    });
    expect(await ended(start('lint', 'tests/cli/no-such-pack'))).toMatchObject({ status: 1 });
  });
});

describe('the command in several threads', () => {
  const many = Array.from({ length: 1500 }, (_, id) =>
    id % 400 === 7 ? 'no JSON' : JSON.stringify({ id, draft: id % 3 ? 'You must send it.' : 'Hello.' }),
  ).join('\n');

  it('gives the same results in the same order as in one', async () => {
    const one = await ended(start('review', '--threads', '1'), many);
    const three = await ended(start('review', '--threads', '3'), many);
    expect(three).toEqual(one);
    expect(one.status).toBe(1);
    expect(lines(one.out)).toHaveLength(1500);
  });

  it('answers each line at once while the input stays open', async () => {
    const child = start('review', '--threads', '2');
    const answer = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write('{"id": 1, "draft": "Hello."}\n');
    expect(JSON.parse(await answer)).toMatchObject({ id: 1 });
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it.each([['0'], ['65'], ['two']])('refuses %s threads', async (threads) => {
    expect(await ended(start('review', '--threads', threads))).toMatchObject({ status: 2, out: '' });
  });
});
