import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The build that is looked at; COMPOSURE_BUILD names another folder, such as an unpacked release. */
export const chromeBuild = process.env.COMPOSURE_BUILD ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** What a check may change in its copy of the build. */
export interface Tampering {
  manifest?: (manifest: Record<string, unknown>) => void;
  /** Path inside the build → what becomes of the file. */
  files?: Record<string, (content: string) => string>;
}

/** A copy of a build to which the given origins are granted, as a person would in the welcome page. */
export async function grantedCopy(
  origins: string[],
  tampering: Tampering = {},
  build: string = chromeBuild,
): Promise<string> {
  if (!existsSync(join(build, 'manifest.json'))) throw new Error('There is no build yet: run "npm run build".');
  const folder = await mkdtemp(join(tmpdir(), 'composure-build-'));
  await cp(build, folder, { recursive: true });
  await edit(join(folder, 'manifest.json'), (content) => {
    const manifest = JSON.parse(content);
    manifest.host_permissions = origins;
    tampering.manifest?.(manifest);
    return JSON.stringify(manifest);
  });
  for (const [file, change] of Object.entries(tampering.files ?? {})) await edit(join(folder, file), change);
  return folder;
}

async function edit(file: string, change: (content: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
