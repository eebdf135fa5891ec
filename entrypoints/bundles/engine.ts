import { readyPacks } from 'virtual:ready-packs';
import { type Coach, createCoach as createCoachWith } from '../../src/engine/review';
import type { Pack } from '../../src/engine/rules/schema';

/** A coach with the given packs; left out: those that are on by default, in English. */
export function createCoach({ packs, language }: { packs?: Pack[]; language?: string } = {}): Coach {
  return createCoachWith({
    packs: packs ?? readyPacks().filter((pack) => !pack.off),
    ...(language === undefined ? {} : { language }),
  });
}
