#!/usr/bin/env node
import { readyPacks } from 'virtual:ready-packs';
import { version } from '../../package.json';
import { workAsColleague } from '../../src/cli/crew';
import type { CoachWith } from '../../src/cli/diff';
import { main } from '../../src/cli/main';
import { createCoach } from '../../src/engine/review';
import { lintPack } from '../../src/packs/lint';
import { mergedPacks } from '../../src/packs/merged-packs';
import { packOf } from '../../src/packs/read-pack';

// Whoever reads our output may stop early, as `head` does: nothing is left to be done then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const coach = () => createCoach({ packs: readyPacks().filter((pack) => !pack.off) });

const builtin = () => readyPacks().map((pack) => ({ source: 'builtin' as const, pack }));

const coachWith: CoachWith = (texts) => {
  const faults = lintPack(texts);
  if (faults.length > 0) return { faults };
  // Whoever compares a pack means it to be on.
  const pack = { ...packOf(texts), off: false };
  return { coach: createCoach({ packs: mergedPacks([...builtin(), { source: 'own', pack }]).packs }) };
};

if (!workAsColleague(coach))
  process.exitCode = await main(process.argv.slice(2), process, {
    version,
    coach,
    lintPack,
    coachWith,
    file: new URL(import.meta.url),
  });
