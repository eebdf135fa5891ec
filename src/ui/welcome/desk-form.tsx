import { useId, useState } from 'react';
import { useWords, type WordKey } from '../design/words';
import { intercomOrigins, zendeskOrigins } from './desk-origins';

/** Asks which desks to turn on. `onTurnOn` is called straight from the click and answers whether the browser allowed it. */
export function DeskForm({ onTurnOn }: { onTurnOn(origins: string[]): Promise<boolean> }) {
  const words = useWords();
  const [hasZendesk, setZendesk] = useState(true);
  const [hasIntercom, setIntercom] = useState(false);
  const [account, setAccount] = useState('');
  const [problem, say] = useState<WordKey | null>(null);
  const accountId = useId();
  const problemId = useId();
  const zendesk = zendeskOrigins(account);

  function turnOn(): void {
    const origins = [...(hasZendesk ? (zendesk ?? []) : []), ...(hasIntercom ? intercomOrigins : [])];
    if (hasZendesk && zendesk === null) say('welcome_zendesk_wrong');
    else if (origins.length === 0) say('welcome_none_chosen');
    else void onTurnOn(origins).then((isAllowed) => say(isAllowed ? null : 'welcome_declined'));
  }

  return (
    <form
      className="card desks"
      onSubmit={(event) => {
        event.preventDefault();
        turnOn();
      }}
    >
      <div className="desk">
        <label className="choice">
          <input type="checkbox" checked={hasZendesk} onChange={(event) => setZendesk(event.target.checked)} />
          {words('welcome_zendesk')}
        </label>
        {hasZendesk && (
          <div className="account">
            <label htmlFor={accountId}>{words('welcome_zendesk_subdomain')}</label>
            <span className="address">
              <input
                id={accountId}
                type="text"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                placeholder="acme"
                value={account}
                aria-invalid={zendesk === null}
                aria-describedby={problemId}
                onChange={(event) => setAccount(event.target.value)}
              />
              <span aria-hidden="true">.zendesk.com</span>
            </span>
            <p className="quiet">{words('welcome_zendesk_help')}</p>
          </div>
        )}
      </div>
      <div className="desk">
        <label className="choice">
          <input type="checkbox" checked={hasIntercom} onChange={(event) => setIntercom(event.target.checked)} />
          {words('welcome_intercom')}
        </label>
        <p className="quiet desk-note">{words('welcome_intercom_help')}</p>
      </div>
      <div className="desks-do">
        <button type="submit" className="button">
          {words('welcome_turn_on')}
        </button>
        <p id={problemId} className="problem-said" role="status">
          {problem && words(problem)}
        </p>
      </div>
      <p className="quiet">{words('welcome_other')}</p>
    </form>
  );
}
