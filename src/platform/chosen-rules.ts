import type { Review } from '../engine/review-output';
import type { Settings } from './settings';

/** What the organisation has set of rules. */
export interface SetRules {
  /** Rules of its packs, as they are in them: `<pack>/<rule>`. */
  locked: readonly string[];
  /** Levels that nobody can change. */
  enforced: Settings['levels'];
  /** Rules may ask before something is sent. */
  mayAsk: boolean;
}

const nothingSet: SetRules = { locked: [], enforced: {}, mayAsk: true };

/** A review as this person wants it, within what is set: without the rules that are turned off, with the levels that were chosen. */
export function chosenRules(
  review: Review,
  { rulesOff, levels }: Pick<Settings, 'rulesOff' | 'levels'>,
  { locked, enforced, mayAsk }: SetRules = nothingSet,
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
  const findings = mayAsk ? review.findings : review.findings.map(({ gate: _, ...finding }) => finding);
  if (off.size === 0 && Object.keys(levels).length === 0 && mayAsk) return review;
  return { ...review, findings: chosen(findings), needs: chosen(review.needs) };
}
