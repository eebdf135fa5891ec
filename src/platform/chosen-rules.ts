import type { Review } from '../engine/review-output';
import type { Settings } from './settings';

/** What the organisation has set of rules. */
export interface SetRules {
  /** Rules of its packs, as they are in them: `<pack>/<rule>`. */
  locked: readonly string[];
  /** Levels that nobody can change. */
  enforced: Settings['levels'];
}

const nothingSet: SetRules = { locked: [], enforced: {} };

/** A review as this person wants it, within what is set: without the rules that are turned off, with the levels that were chosen. */
export function chosenRules(
  review: Review,
  { rulesOff, levels }: Pick<Settings, 'rulesOff' | 'levels'>,
  { locked, enforced }: SetRules = nothingSet,
): Review {
  const set = new Set(locked);
  const off = new Set(rulesOff.filter((rule) => !set.has(rule)));
  const chosen = <T extends { rule: string; level: Review['findings'][number]['level'] }>(list: T[]): T[] =>
    list
      .filter(({ rule }) => !off.has(rule))
      .map((one) => {
        const level = set.has(one.rule) ? enforced[one.rule] : levels[one.rule];
        return level === undefined ? one : { ...one, level };
      });
  if (off.size === 0 && Object.keys(levels).length === 0) return review;
  return { ...review, findings: chosen(review.findings), needs: chosen(review.needs) };
}
