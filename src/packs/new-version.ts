import type { Pack } from '../engine/rules/schema';

/** How much a version changes: wording and examples, rules added, or rules taken away and levels raised. */
export type VersionStep = 'major' | 'minor' | 'patch';

/** A pack with its next version and the note for its changelog. `date` is an ISO date; nothing here has a clock. */
export function newVersion(pack: Pack, step: VersionStep, note: string, date: string): Pack {
  const [major = 0, minor = 0, patch = 0] = pack.version.split('.').map(Number);
  const version =
    step === 'major'
      ? `${major + 1}.0.0`
      : step === 'minor'
        ? `${major}.${minor + 1}.0`
        : `${major}.${minor}.${patch + 1}`;
  return { ...pack, version, changelog: [{ version, date, note }, ...(pack.changelog ?? [])] };
}
