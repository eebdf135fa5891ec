import { useId, useRef, useState } from 'react';
import { safeFindings } from '../../coaching/safe-findings';
import type { ShownFinding } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import { FindingList } from './finding-list';
import { moreAtOnce, mostAtOnce } from './finding-order';
import { useKeptFocus } from './kept-focus';
import type { Wish } from './panel-view';

/** With fewer there is nothing to gain from applying all. */
const leastSafe = 2;

interface FindingsProps {
  /** In the order in which they are to be shown. */
  findings: ShownFinding[];
  onWish(wish: Wish): void;
}

/** What will land badly: three at most, the rest behind a button. */
export function Findings({ findings, onWish }: FindingsProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  const headingId = useId();
  const [most, showMost] = useState(mostAtOnce);
  const shown = findings.slice(0, most);
  const rest = findings.length - shown.length;
  const isFolded = most === mostAtOnce;
  const safe = safeFindings(findings).length;
  useKeptFocus(
    section,
    shown.map(({ id }) => id),
  );
  return (
    <section ref={section} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {words('findings_title')} {findings.length > 0 && <span className="count">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p className="all-clear">{words('findings_none')}</p>}
      {safe >= leastSafe && (
        <button type="button" className="more" onClick={() => onWish({ kind: 'preview', isOn: true })}>
          {words.count('apply_all', safe)}
        </button>
      )}
      <FindingList label={words('findings_title')} findings={shown} opensFirst onWish={onWish} />
      {(rest > 0 || !isFolded) && findings.length > mostAtOnce && (
        <button
          type="button"
          className="more"
          aria-expanded={!isFolded}
          onClick={() => showMost(rest > 0 ? most + moreAtOnce : mostAtOnce)}
        >
          {rest > 0 ? words('findings_more', Math.min(rest, moreAtOnce)) : words('findings_fewer')}
        </button>
      )}
    </section>
  );
}
