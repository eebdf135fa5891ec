#!/usr/bin/env node
import { readyPacks } from 'virtual:ready-packs';
import { version } from '../../package.json';
import { workAsColleague } from '../../src/cli/crew';
import { main } from '../../src/cli/main';
import { createCoach } from '../../src/engine/review';
import { lintPack } from '../../src/packs/lint';

// Whoever reads our output may stop early, as `head` does: nothing is left to be done then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const coach = () => createCoach({ packs: readyPacks().filter((pack) => !pack.off) });

if (!workAsColleague(coach))
  process.exitCode = await main(process.argv.slice(2), process, {
    version,
    coach,
    lintPack,
    file: new URL(import.meta.url),
  });
