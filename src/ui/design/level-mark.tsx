import type { ShownFinding } from '../../coaching/snapshot';
import { useWords, wordKey } from './words';

type Rank = 'slip' | ShownFinding['level'];

/** A level by shape, word and colour, so that none of the three has to be seen. */
export function LevelMark({ finding }: { finding: Pick<ShownFinding, 'level' | 'category'> }) {
  const words = useWords();
  const rank = rankOf(finding);
  const word = finding.category === 'policy' ? 'policy' : rank;
  return (
    <span className="level" data-level={rank}>
      <LevelShape rank={rank} />
      {words(wordKey('level', word))}
    </span>
  );
}

export function rankOf({ level, category }: Pick<ShownFinding, 'level' | 'category'>): Rank {
  return category === 'slip' && level !== 'hint' ? 'slip' : level;
}

export function LevelShape({ rank }: { rank: Rank }) {
  return (
    <svg className="shape" data-level={rank} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[rank]}
    </svg>
  );
}

const shapes: Record<Rank, React.ReactNode> = {
  slip: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2.5" fill="currentColor" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  important: (
    <>
      <path d="M8 1.4 15.2 14H.8Z" fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />
      <path d="M8 5.8v4m0 1.9v.1" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  suggest: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />,
  hint: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="2" />,
  silent: null,
};
