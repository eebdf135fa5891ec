import { isOpen, type Snapshot } from '../../coaching/snapshot';
import { LevelShape } from '../design/level-mark';
import { useWords } from '../design/words';

/** The whole reply in a word and a shape: calm, something to check, something important. */
export function Pulse({ snapshot }: { snapshot: Snapshot }) {
  const words = useWords();
  const open = snapshot.findings.filter(isOpen);
  const important = open.filter(({ level, category }) => level === 'important' || category === 'slip').length;
  const missing = snapshot.needs.filter(({ state, level }) => state === 'missing' && level !== 'hint').length;
  const toCheck = open.length + missing;
  const mood = important > 0 ? 'stop' : toCheck > 0 ? 'check' : 'calm';
  return (
    <p className="pulse" data-mood={mood}>
      <LevelShape rank={mood === 'stop' ? 'important' : mood === 'check' ? 'suggest' : 'hint'} />
      {mood === 'stop' && words.count('pulse_stop', important)}
      {mood === 'check' && words.count('pulse_check', toCheck)}
      {mood === 'calm' && words('pulse_calm')}
    </p>
  );
}
