import type { Pack } from '../engine/rules/schema';
import { exampleFaults } from './example-faults';
import type { Fault, RuleFault } from './fault';
import { headFaults } from './head-faults';
import { markupFaults } from './markup-faults';
import { nameFaults } from './name-faults';
import { patternFaults } from './pattern-faults';
import { type PackText, type PlacedRule, placedInOverride, readPack } from './read-pack';
import { suggestionFaults } from './suggestion-faults';

export interface LintOptions {
  /** How long running the examples may take; then what is left is not run, and said. */
  budgetMs?: number;
}

/**
 * Everything that is wrong with a pack, and what to do about it; empty for a pack that may be used. What is sound is checked to
 * the end even where something beside it is not.
 */
export function lintPack(texts: readonly PackText[], { budgetMs = 60_000 }: LintOptions = {}): Fault[] {
  const { head, lists, file, rules, faults } = readPack(texts);
  const placed = ({ file, name }: PlacedRule, found: readonly RuleFault[]): Fault[] =>
    found.map((fault) => ({ file, rule: name, ...fault }));
  faults.push(...repeatedIds(rules));
  if (head) faults.push(...markupFaults(head).map((found) => ({ file, ...placedInOverride(found) })));
  if (head) faults.push(...headFaults(head).map((found) => ({ file, ...placedInOverride(found) })));

  const sound = rules.filter((one) => {
    const found = placed(one, [
      ...markupFaults(one.rule),
      ...nameFaults(one.rule),
      ...patternFaults(one.rule, lists),
      ...suggestionFaults(one.rule),
    ]);
    faults.push(...found);
    return found.length === 0;
  });
  const pack: Pack = { ...(head ?? { ...unnamed, lists }), rules: sound.map(({ rule }) => rule) };
  const faultsOfExamples = exampleFaults(pack);
  const endMs = Date.now() + budgetMs;
  for (const one of sound) {
    if (Date.now() > endMs) {
      const message = `the examples before this rule took longer than ${budgetMs / 1000} seconds: split the pack, or take examples out`;
      faults.push(...placed(one, [{ field: 'examples', message }]));
      break;
    }
    faults.push(...placed(one, faultsOfExamples(one.rule)));
  }
  return faults.sort((a, b) => order(a, b, file));
}

/** Stands in for a head at fault, so that examples can be run all the same. */
const unnamed = {
  format: 'composure-pack',
  formatVersion: 1,
  id: 'pack',
  name: 'Pack',
  version: '0.0.0',
  language: 'en',
} as const satisfies Omit<Pack, 'rules'>;

function repeatedIds(rules: readonly PlacedRule[]): Fault[] {
  const taken = new Map<string, string>();
  return rules.flatMap(({ file, name, rule }) =>
    [rule.id, ...(rule.aliases ?? [])].flatMap((id, index) => {
      const other = taken.get(id);
      if (other === undefined) {
        taken.set(id, file);
        return [];
      }
      const field = index === 0 ? 'id' : `aliases #${index}`;
      return [
        {
          file,
          rule: name,
          field,
          message: `another rule in ${other} has the id "${id}" already: give this one its own`,
        },
      ];
    }),
  );
}

/** The pack's own file first, then file by file; within a file as they were found. */
const order = (a: Fault, b: Fault, first: string): number =>
  Number(b.file === first) - Number(a.file === first) || a.file.localeCompare(b.file);
