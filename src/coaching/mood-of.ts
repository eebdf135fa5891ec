import { isOpen, type ShownFinding, type Snapshot } from './snapshot';

/** The whole reply in a word: nothing to do, something to look at, something that should not go out like this. */
export type Mood = 'calm' | 'check' | 'stop';

/** Whether a finding is one that a reply should not go out with. */
export const isGrave = ({ level, category }: Pick<ShownFinding, 'level' | 'category'>): boolean =>
  level === 'important' || category === 'slip';

/** `count` is how many there are of what makes the mood. */
export function moodOf({ findings, needs }: Pick<Snapshot, 'findings' | 'needs'>): { mood: Mood; count: number } {
  const open = findings.filter(isOpen);
  const grave = open.filter(isGrave).length;
  if (grave > 0) return { mood: 'stop', count: grave };
  const missing = needs.filter(({ state, level }) => state === 'missing' && level !== 'hint').length;
  const count = open.length + missing;
  return { mood: count > 0 ? 'check' : 'calm', count };
}
