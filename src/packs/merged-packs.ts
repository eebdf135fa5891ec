import { namesOf } from '../engine/rules/overrides';
import type { ReadyPack } from '../engine/rules/prepare';
import type { Override, Pack } from '../engine/rules/schema';

/** Where packs come from, in load order: what comes later wins. */
export const packSources = ['builtin', 'policy-default', 'imported', 'followed', 'own', 'policy-enforced'] as const;
export type PackSource = (typeof packSources)[number];

export interface SourcedPack {
  source: PackSource;
  pack: ReadyPack;
}

/** Two packs that say different things of one rule, or two that go by one name. `rule` is empty where it is about whole packs. */
export interface Conflict {
  /** `<pack>/<rule>` */
  rule: string;
  field: string;
  /** The packs' ids. */
  winner: string;
  loser: string;
  /** Who won, in a sentence. */
  say: string;
}

export interface MergedPacks {
  /** In load order, as `createCoach` takes them: it does what their overrides say. */
  packs: ReadyPack[];
  conflicts: Conflict[];
  /** Rules that an organisation has set and nobody here can turn off or change: `<pack>/<rule>`. */
  locked: string[];
}

/**
 * The packs that are in force, in load order. `isOn` says whether somebody turned a pack on or off by hand; a pack that is off by default
 * is on where another one builds on it.
 */
export function mergedPacks(
  packs: readonly SourcedPack[],
  isOn: (pack: Pack) => boolean | undefined = () => undefined,
): MergedPacks {
  const ordered = [...packs].sort((a, b) => packSources.indexOf(a.source) - packSources.indexOf(b.source));
  const conflicts: Conflict[] = [];
  const byId = new Map<string, SourcedPack>();
  for (const one of ordered) {
    const other = byId.get(one.pack.id);
    if (other) conflicts.push(replaced(one, other));
    // What replaces a pack stands where the later one stands.
    byId.delete(one.pack.id);
    byId.set(one.pack.id, one);
  }
  const known = [...byId.values()];
  const chosen = new Set(known.filter((one) => isChosen(one, isOn)).map(({ pack }) => pack.id));
  for (const { pack } of [...known].reverse())
    if (chosen.has(pack.id))
      for (const base of pack.extends ?? []) {
        const extended = byId.get(base)?.pack;
        if (extended && isOn(extended) !== false) chosen.add(base);
      }
  const inForce = known.filter(({ pack }) => chosen.has(pack.id));
  conflicts.push(...overrideConflicts(inForce));
  return { packs: inForce.map(({ pack }) => pack), conflicts, locked: lockedBy(inForce) };
}

const isChosen = ({ source, pack }: SourcedPack, isOn: (pack: Pack) => boolean | undefined): boolean =>
  source === 'policy-enforced' || (isOn(pack) ?? !pack.off);

const replaced = (winner: SourcedPack, loser: SourcedPack): Conflict => ({
  rule: '',
  field: 'id',
  winner: winner.pack.id,
  loser: loser.pack.id,
  say: `There are two packs "${winner.pack.id}": ${spokenSource[winner.source]} (version ${winner.pack.version}) goes before ${spokenSource[loser.source]} (version ${loser.pack.version}).`,
});

const spokenSource: Record<PackSource, string> = {
  builtin: 'the one that ships with Composure',
  'policy-default': 'the one your organisation suggests',
  imported: 'the one that was imported',
  followed: 'the one that is followed',
  own: 'your own',
  'policy-enforced': 'the one your organisation has set',
};

/** Overrides of one rule's field by several packs, where they do not say the same. */
function overrideConflicts(packs: readonly SourcedPack[]): Conflict[] {
  const said = new Map<string, SourcedPack>();
  return packs.flatMap((one) =>
    Object.entries(one.pack.overrides ?? {}).flatMap(([rule, change]) =>
      (Object.keys(change) as (keyof Override)[]).flatMap((field) => {
        const before = said.get(`${rule} ${field}`);
        said.set(`${rule} ${field}`, one);
        const old = before?.pack.overrides?.[rule]?.[field];
        if (!before || JSON.stringify(old) === JSON.stringify(change[field])) return [];
        const say = `Both "${before.pack.name}" and "${one.pack.name}" set "${field}" of ${rule}: "${one.pack.name}" wins, because ${spokenSource[one.source]} is loaded after ${spokenSource[before.source]}.`;
        return [{ rule, field, winner: one.pack.id, loser: before.pack.id, say }];
      }),
    ),
  );
}

function lockedBy(packs: readonly SourcedPack[]): string[] {
  const locked = packs
    .filter(({ source }) => source === 'policy-enforced')
    .flatMap(({ pack }) => [
      ...pack.rules.flatMap((rule) => namesOf(pack, rule)),
      ...Object.keys(pack.overrides ?? {}),
    ]);
  return [...new Set(locked)];
}
