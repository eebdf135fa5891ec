import type { Fault } from './fault';
import { type LintOptions, lintPack } from './lint';

/** Everything that is wrong with a pack in one file, by its text; empty for a pack that may be used. */
export const faultsOf = (text: string, file = 'pack.json', options?: LintOptions): Fault[] =>
  lintPack([{ file, text }], options);
