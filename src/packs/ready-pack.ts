import { preparePack, type ReadyPack } from '../engine/rules/prepare';
import type { Fault } from './fault';
import { type LintOptions, lintPack } from './lint';
import { packOf } from './read-pack';

/** A pack file that may be used, as it is written and as a coach wants it; or all that is wrong with it. */
export type CheckedPack = { faults: Fault[] } | { ready: ReadyPack };

/** Checks a pack file to the last example and makes it ready: its examples have done their work and are left out. */
export function readyPack(text: string, file: string, options?: LintOptions): CheckedPack {
  const texts = [{ file, text }];
  const faults = lintPack(texts, options);
  if (faults.length > 0) return { faults };
  const pack = packOf(texts);
  const rules = pack.rules.map(({ examples: _, ...rule }) => rule) as ReadyPack['rules'];
  return { ready: { ...pack, rules, prepared: preparePack(pack) } };
}
