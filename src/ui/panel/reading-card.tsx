import { useId } from 'react';
import type { Snapshot } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';

/** How the customer's messages were read: their problem first, the mood last. */
export function ReadingCard({ reading }: { reading: NonNullable<Snapshot['reading']> }) {
  const words = useWords();
  const headingId = useId();
  const { complaint, failure, problem, emotion, abusive } = reading;
  const kind = complaint && failure ? 'complaint_failure' : complaint ? 'complaint' : failure ? 'failure' : 'neither';
  return (
    <section className="reading" aria-labelledby={headingId}>
      <h2 id={headingId}>{words('reading_title')}</h2>
      {problem && (
        <blockquote className="problem">
          <span className="unseen">{words('reading_problem')}: </span>
          {problem}
        </blockquote>
      )}
      <p className="reading-kind">
        {words(wordKey('reading', kind))} {words(wordKey('emotion', String(emotion)))}
      </p>
      {abusive && <p className="reading-abusive">{words('reading_abusive')}</p>}
    </section>
  );
}
