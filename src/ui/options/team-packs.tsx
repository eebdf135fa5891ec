import { useRef, useState } from 'react';
import { useWords, wordKey } from '../design/words';

/** A pack that did not come with the product. */
export interface TeamPackRow {
  id: string;
  name: string;
  version: string;
  source: 'policy-default' | 'imported' | 'followed' | 'own' | 'policy-enforced';
}

interface FaultRow {
  rule: string;
  field: string;
  message: string;
}

export interface TeamPacksView {
  packs: readonly TeamPackRow[];
  refused: readonly { file: string; faults: readonly FaultRow[] }[];
  follow: {
    state: 'none' | 'followed' | 'ask' | 'gone' | 'refused';
    file: string;
    key: string | null;
    faults: readonly FaultRow[];
  };
  /** Whether this browser can follow a file at all. */
  canFollow: boolean;
}

export interface TeamActions {
  /** Resolves to the pack's name where it was taken in. */
  onTakePack(file: string, text: string): Promise<string | null>;
  onRemovePack(pack: TeamPackRow): void;
  onFollow(): void;
  onFollowAgain(): void;
  onUnfollow(): void;
}

const mostFaults = 5;

/** Packs of the team: what is in force, what was refused and why, taking a file in, and following one. */
export function TeamPacks({ packs, refused, follow, canFollow, ...on }: TeamPacksView & TeamActions) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [taken, say] = useState<string | null>(null);
  const take = async (chosen: File | undefined) => {
    if (chosen) say(await on.onTakePack(chosen.name, await chosen.text()));
  };
  const isFollowing = follow.state !== 'none';
  return (
    <section>
      <h2>{words('options_team_title')}</h2>
      <p className="quiet">{words('options_team_text')}</p>
      {packs.length === 0 ? (
        <p>{words('options_team_none')}</p>
      ) : (
        <ul className="plain">
          {packs.map((pack) => (
            <li key={`${pack.source} ${pack.id}`}>
              <strong>{pack.name}</strong>{' '}
              <span className="quiet">
                {words('options_team_version', pack.version)}, {words(wordKey('team_source', pack.source))}
              </span>{' '}
              {pack.source === 'imported' && (
                <button type="button" className="button button-quiet" onClick={() => on.onRemovePack(pack)}>
                  {words('options_team_remove', pack.name)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isFollowing && (
        <>
          <p>{words(wordKey('follow', follow.state), follow.file, follow.key ?? '')}</p>
          <Faults faults={follow.faults} />
        </>
      )}
      {refused.map((one) => (
        <div key={one.file}>
          <p>{words('options_team_refused', one.file)}</p>
          <Faults faults={one.faults} />
        </div>
      ))}
      <p className="buttons">
        <button type="button" className="button button-quiet" onClick={() => file.current?.click()}>
          {words('options_team_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words('options_team_import')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {canFollow && (
          <button type="button" className="button button-quiet" onClick={on.onFollow}>
            {words('options_follow')}
          </button>
        )}
        {follow.state === 'ask' && (
          <button type="button" className="button" onClick={on.onFollowAgain}>
            {words('options_follow_again')}
          </button>
        )}
        {isFollowing && (
          <button type="button" className="button button-quiet" onClick={on.onUnfollow}>
            {words('options_follow_stop')}
          </button>
        )}
      </p>
      <p role="status">{taken && words('options_team_taken', taken)}</p>
    </section>
  );
}

/** What is wrong with a pack file, each with the rule and the field that it stands in. */
function Faults({ faults }: { faults: readonly FaultRow[] }) {
  const words = useWords();
  return (
    <ul className="plain">
      {faults.slice(0, mostFaults).map(({ rule, field, message }) => (
        <li key={`${rule} ${field} ${message}`}>
          {rule && (
            <>
              <code>{rule}</code>{' '}
            </>
          )}
          {field && (
            <>
              <code>{field}</code>{' '}
            </>
          )}
          {message}
        </li>
      ))}
      {faults.length > mostFaults && <li>{words('options_team_more', faults.length - mostFaults)}</li>}
    </ul>
  );
}
