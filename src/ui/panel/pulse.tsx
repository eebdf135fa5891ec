import { moodOf } from '../../coaching/mood-of';
import type { Snapshot } from '../../coaching/snapshot';
import { LevelShape } from '../design/level-mark';
import { useWords } from '../design/words';

/** The whole reply in a word and a shape: calm, something to check, something important. */
export function Pulse({ snapshot }: { snapshot: Snapshot }) {
  const words = useWords();
  const { mood, count } = moodOf(snapshot);
  return (
    <p className="pulse" data-mood={mood}>
      {mood === 'calm' ? <CalmShape /> : <LevelShape rank={mood === 'stop' ? 'important' : 'suggest'} />}
      {mood === 'stop' && words.count('pulse_stop', count)}
      {mood === 'check' && words.count('pulse_check', count)}
      {mood === 'calm' && words('pulse_calm')}
    </p>
  );
}

/** A wave that has come to rest. */
function CalmShape() {
  return (
    <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M1.5 8c1.4-4.6 3-4.6 4.4 0s2.6 3 3.4 1.2C9.7 8.2 10 8 10.6 8h4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
