import type { Review } from '../engine/review-output';
import type { Settings } from './settings';

/** A review as this person wants it: without the rules that are turned off, with the levels that were chosen. */
export function chosenRules(review: Review, { rulesOff, levels }: Pick<Settings, 'rulesOff' | 'levels'>): Review {
  const off = new Set(rulesOff);
  const chosen = <T extends { rule: string; level: Review['findings'][number]['level'] }>(list: T[]): T[] =>
    list
      .filter(({ rule }) => !off.has(rule))
      .map((one) => {
        const level = levels[one.rule];
        return level === undefined ? one : { ...one, level };
      });
  if (off.size === 0 && Object.keys(levels).length === 0) return review;
  return { ...review, findings: chosen(review.findings), needs: chosen(review.needs) };
}
