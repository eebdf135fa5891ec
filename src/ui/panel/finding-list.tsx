import { useState } from 'react';
import type { ShownFinding } from '../../coaching/snapshot';
import { FindingCard } from './finding-card';
import type { Wish } from './panel-view';

interface FindingListProps {
  label: string;
  findings: ShownFinding[];
  /** Whether one is open from the beginning. */
  opensOne: boolean;
  onWish(wish: Wish): void;
}

/** Findings of which one at most is open. It stays open while others come above it, so that nothing moves under the pointer. */
export function FindingList({ label, findings, opensOne, onWish }: FindingListProps) {
  const [openId, open] = useState<string | null>(null);
  const [isFolded, fold] = useState(!opensOne);
  const hasOpen = findings.some(({ id }) => id === openId);
  if (!isFolded && !hasOpen && findings[0]) open(findings[0].id);
  const toggle = (id: string) => {
    fold(!isFolded && id === openId);
    open(id);
  };
  return (
    <ul className="cards" aria-label={label}>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          isOpen={!isFolded && finding.id === openId}
          onToggle={() => toggle(finding.id)}
          onWish={onWish}
        />
      ))}
    </ul>
  );
}
