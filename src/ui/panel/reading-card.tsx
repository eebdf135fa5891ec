import { useId } from 'react';
import type { Snapshot } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';

interface ReadingCardProps {
  reading: NonNullable<Snapshot['reading']>;
  glance: Snapshot['glance'];
}

/** How the customer's messages were read: what they ask, by when, how often they have written, their problem; the mood last. */
export function ReadingCard({ reading, glance }: ReadingCardProps) {
  const words = useWords();
  const headingId = useId();
  const { complaint, failure, problem, emotion, abusive } = reading;
  const kind = complaint && failure ? 'complaint_failure' : complaint ? 'complaint' : failure ? 'failure' : 'neither';
  return (
    <section className="reading" aria-labelledby={headingId}>
      <h2 id={headingId}>{words('reading_title')}</h2>
      {glance?.asks && (
        <p className="glance-asks">
          <span className="glance-name">{words('glance_asks')}</span> {glance.asks}
        </p>
      )}
      {problem && (
        <blockquote className="problem">
          <span className="unseen">{words('reading_problem')}: </span>
          {problem}
        </blockquote>
      )}
      {glance && (glance.by || glance.written > 1) && (
        <ul className="glance-facts">
          {glance.by && <li>{words('glance_by', glance.by)}</li>}
          {glance.written > 1 && <li>{words.count('glance_written', glance.written)}</li>}
        </ul>
      )}
      <p className="reading-kind">
        {words(wordKey('reading', kind))} {words(wordKey('emotion', String(emotion)))}
      </p>
      {abusive && <p className="reading-abusive">{words('reading_abusive')}</p>}
    </section>
  );
}
