import { useMemo } from 'react';
import { useWords } from '../../design/words';
import { emptyPack } from '../team-rules';
import type { WorkspaceInHand } from '../workspace';
import type { PackDesk } from './pack-desk';

/** What the pack changes, in words: since it was last published, and of what ships. */
export function PackChanges({ inHand, desk }: { inHand: WorkspaceInHand; desk: PackDesk }) {
  const words = useWords();
  const { pack, published } = inHand.workspace;
  const sincePublished = useMemo(() => (published ? desk.diff(published, pack) : []), [desk, published, pack]);
  const ofShipped = useMemo(() => desk.diff(emptyPack(pack.name), pack), [desk, pack]);
  const conflicts = useMemo(() => desk.conflicts(pack), [desk, pack]);
  return (
    <section className="card">
      <h2>{words('pack_changes')}</h2>
      {published && (
        <ChangeSentences title={words('pack_since', published.version)} sentences={sincePublished}>
          <button
            type="button"
            className="button button-quiet"
            disabled={sincePublished.length === 0}
            onClick={() => inHand.change(words('pack_edit_reset'), (before) => ({ ...before, pack: published }))}
          >
            {words('pack_reset_published')}
          </button>
        </ChangeSentences>
      )}
      <ChangeSentences title={words('pack_of_shipped')} sentences={ofShipped}>
        <button
          type="button"
          className="button button-quiet"
          disabled={ofShipped.length === 0}
          onClick={() =>
            inHand.change(words('pack_edit_reset'), (before) => ({
              ...before,
              pack: { ...emptyPack(pack.name), version: pack.version, changelog: pack.changelog },
            }))
          }
        >
          {words('pack_reset_all')}
        </button>
      </ChangeSentences>
      {conflicts.length > 0 && <ChangeSentences title={words('pack_conflicts')} sentences={conflicts} />}
    </section>
  );
}

interface ChangeSentencesProps {
  title: string;
  sentences: readonly string[];
  children?: React.ReactNode;
}

const few = 12;

function ChangeSentences({ title, sentences, children }: ChangeSentencesProps) {
  const words = useWords();
  return (
    <section className="part">
      <h3>{title}</h3>
      {sentences.length === 0 ? (
        <p className="quiet">{words('pack_no_changes')}</p>
      ) : (
        // The packs room speaks English, as rules do.
        <ul className="plain" lang="en">
          {sentences.slice(0, few).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {sentences.length > few && <p className="quiet">{words('pack_more_changes', sentences.length - few)}</p>}
      <div className="buttons">{children}</div>
    </section>
  );
}
