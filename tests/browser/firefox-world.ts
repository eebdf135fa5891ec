import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type IsolatedWorld, pageCodeScript } from './isolated-world';

/** Runs what the page asks for by event, since nobody can call into a content script of Firefox's from outside. */
const runner = `document.addEventListener('run-here', async ({ detail }) => {
  const { task, given } = JSON.parse(detail);
  const answer = {};
  try {
    answer.result = await (0, eval)('(' + task + ')')(composure, given);
  } catch (error) {
    answer.error = error + ' ' + error.stack;
  }
  document.dispatchEvent(new CustomEvent('ran-here', { detail: JSON.stringify(answer) }));
});`;

/** An extension, unpacked, with nothing but a content script that holds the page's rooms: where our own code runs in Firefox as well. */
export async function worldExtension(matches: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'composure-world-'));
  const manifest = {
    manifest_version: 2,
    name: 'World',
    version: '1',
    browser_specific_settings: { gecko: { id: 'world@composure.test' } },
    content_scripts: [{ matches, js: ['rooms.js', 'runner.js'], run_at: 'document_start' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'rooms.js'), await pageCodeScript());
  await writeFile(join(folder, 'runner.js'), runner);
  return folder;
}

/** The world that `worldExtension` makes in a page. */
export const worldOf = (page: Page): IsolatedWorld => ({
  async run(task, given) {
    const said = await page.evaluate(
      (detail) =>
        new Promise<string>((done) => {
          document.addEventListener('ran-here', (event) => done((event as CustomEvent<string>).detail), { once: true });
          document.dispatchEvent(new CustomEvent('run-here', { detail }));
        }),
      JSON.stringify({ task: String(task), given }),
    );
    const { result, error } = JSON.parse(said);
    if (error) throw new Error(error);
    return result;
  },
});
