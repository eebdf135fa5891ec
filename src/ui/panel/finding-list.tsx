import type { ShownFinding } from '../../coaching/snapshot';
import { useStable } from '../design/stable';
import { FindingCard } from './finding-card';
import { useOpenOne } from './open-one';
import type { Wish } from './panel-view';

interface FindingListProps {
  label: string;
  findings: ShownFinding[];
  /** Whether the first is open as long as nobody has chosen another. */
  opensFirst: boolean;
  onWish(wish: Wish): void;
}

/** Findings of which one at most is open. */
export function FindingList({ label, findings, opensFirst, onWish }: FindingListProps) {
  const open = useOpenOne(
    findings.map(({ id }) => id),
    (opensFirst && findings[0]?.id) || null,
  );
  const toggle = useStable(open.toggle);
  return (
    <ul className="cards" aria-label={label} {...open.hold}>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          isOpen={finding.id === open.id}
          onToggle={toggle}
          onWish={onWish}
        />
      ))}
    </ul>
  );
}
