import { readyPacks } from 'virtual:ready-packs';
import { type Coach, createCoach as createCoachWith } from '../../src/engine/review';
import type { Pack } from '../../src/engine/rules/schema';

/** A coach with the given packs; left out: those that are on by default. */
export function createCoach(options: { packs?: Pack[] } = {}): Coach {
  return createCoachWith({ packs: options.packs ?? readyPacks().filter((pack) => !pack.off) });
}
