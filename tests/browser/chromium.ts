import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Branded Chrome is not in the list: since version 137 it ignores --load-extension. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Where a Chromium that loads unpacked extensions is, or null. */
export function findChromium(): string | null {
  const told = process.env.COMPOSURE_CHROMIUM ?? process.env.CHROMIUM_PATH;
  if (told) return existsSync(told) ? told : null;
  return [...places, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
}

/** Finds Chromium, installs it where that can be done (Debian and the like, as root), or throws one sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const told = process.env.COMPOSURE_CHROMIUM ?? process.env.CHROMIUM_PATH;
  if (told) {
    throw new Error(`There is no browser at ${told}: point COMPOSURE_CHROMIUM at a Chromium, or unset it.`);
  }
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    if (process.getuid?.() !== 0) {
      throw new Error('No Chromium here: install it with "sudo apt-get install chromium" and run this command again.');
    }
    const installed = installFromDebian();
    if (installed) return installed;
    throw new Error(
      'Chromium could not be installed: run "apt-get update && apt-get install chromium" and see what it says.',
    );
  }
  throw new Error(
    'No Chromium here: run "npx playwright-core install chromium", or point COMPOSURE_CHROMIUM at one (branded Chrome does not load extensions from the command line).',
  );
}

function installFromDebian(): string | null {
  console.log('No Chromium here: installing it with apt-get; this takes a minute or two, once.');
  const patience = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', '-qq'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The lists may be locked by another run, which then brings the browser as well; installing waits for its lock.
  spawnSync('apt-get', [...patience, 'update'], { env, stdio: 'ignore' });
  const packages = ['chromium', 'fonts-dejavu-core'];
  const run = spawnSync('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) console.error(run.stderr.trim());
  return findChromium();
}
