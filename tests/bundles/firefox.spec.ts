import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Report {
  errors: { code: string; message: string; file?: string }[];
  warnings: { code: string; message: string; file?: string }[];
}

it('Firefox’s own linter finds no error, and warns of nothing but React’s innerHTML', () => {
  const lint = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const run = spawnSync('node_modules/.bin/web-ext', lint, { encoding: 'utf8', env: { ...process.env, CI: '1' } });
  const { errors, warnings }: Report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
  expect(errors).toEqual([]);
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['UNSAFE_VAR_ASSIGNMENT']));
}, 60_000);
