import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '/etc/chromium/policies/managed';

/** A key for the manifest of an unpacked build, and the id that it gives it whatever folder it stands in. */
export function knownIdentity(): { key: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { key: der.toString('base64'), id };
}

/** Where Debian's Chromium reads policies; elsewhere, and for others than root, it cannot be tried. */
export function canManage(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** What an administrator sets for one extension, as a file of its own. */
export function managedPolicy(id: string) {
  const file = join(folder, `composure-test-${id}.json`);
  const remove = () => rmSync(file, { force: true });
  process.once('exit', remove);
  return {
    set: (policy: object) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    remove,
  };
}
