import type { Pack } from '../engine/rules/schema';
import { gatherPacks } from './gather-packs';

const files = import.meta.glob<unknown>('../../rules/*/*.json', { eager: true, import: 'default' });

/** The packs that ship with the product as they are written, examples and all; those marked `off` too. */
export const builtinPacks = (): Pack[] => gatherPacks(files);
