import { useWords } from '../design/words';

/** Stands beside what nobody can change here. */
export function SetNote() {
  const words = useWords();
  return <span className="quiet">({words('options_by_policy')})</span>;
}
