import type { CustomerReading } from '../reading/customer';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { PatternIndex } from '../rules/pattern-index';
import { remedied } from '../rules/remedies';
import type { Placed } from '../text/draft';
import { perShape, type Sentence } from '../text/sentence';
import type { NeedName } from '../vocabulary';
import { computed } from './computed';

/** What a sentence shows by its own words: need rules by index. */
type Shown = (sentence: Sentence) => readonly number[];

/** Made once for a set of packs. */
const prepared = new WeakMap<CompiledPacks, Shown>();

function shownBy(packs: CompiledPacks): Shown {
  const known = prepared.get(packs);
  if (known) return known;
  const index = new PatternIndex<{ need: number; counts: boolean }>(
    packs.needs.flatMap(({ met, notMet }, need) => [
      [{ need, counts: true }, met] as const,
      [{ need, counts: false }, notMet] as const,
    ]),
  );
  const made = perShape((sentence) => {
    const met = new Set<number>();
    const against = new Set<number>();
    for (const { name } of index.find(sentence)) (name.counts ? met : against).add(name.need);
    return [...met].filter((need) => !against.has(need));
  });
  prepared.set(packs, made);
  return made;
}

/** The needs that a text's sentences meet: by their words, and by what the engine computes from the customer's. */
export function evidenceIn(
  text: readonly Placed[],
  packs: CompiledPacks,
  customer: CustomerReading,
): ReadonlySet<NeedName> {
  const found = new Set<NeedName>();
  if (packs.remedies.some(({ isIn }) => text.some(({ sentence }) => isIn(sentence))))
    for (const need of remedied) found.add(need);
  const shown = shownBy(packs);
  for (const { sentence } of text)
    for (const need of shown(sentence)) found.add((packs.needs[need] as CompiledNeed).rule.need);
  for (const { rule } of packs.needs)
    if (!found.has(rule.need) && rule.metBy?.some((name) => computed.get(name)?.(text, customer))) found.add(rule.need);
  return found;
}
