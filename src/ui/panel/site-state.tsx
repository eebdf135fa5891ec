import type { PanelState } from '../../coaching/protocol';
import { useWords } from '../design/words';
import type { PanelActions } from './panel-view';
import { QuietState } from './quiet-state';

type SiteStateProps = { state: PanelState } & Pick<PanelActions, 'onTurnOn' | 'onChooseDesks'>;

/** Why there is nothing from this tab's page. */
export function SiteState({ state, onTurnOn, onChooseDesks }: SiteStateProps) {
  const words = useWords();
  const { site, origin } = state;
  switch (site) {
    case 'ready':
      return <QuietState title={words('state_waiting_title')} text={words('state_waiting_text')} />;
    case 'no-desk':
      return <QuietState title={words('state_no_desk_title')} text={words('state_no_desk_text')} />;
    case 'forbidden':
      return <QuietState title={words('state_forbidden_title')} text={words('state_forbidden_text')} />;
    case 'not-granted':
      return (
        <QuietState
          title={words('state_not_granted_title')}
          text={origin ? words('state_not_granted_text', hostOf(origin)) : words('state_unknown_site_text')}
        >
          {origin ? (
            <button type="button" className="button" onClick={() => onTurnOn(origin)}>
              {words('state_not_granted_button')}
            </button>
          ) : (
            <button type="button" className="button" onClick={onChooseDesks}>
              {words('state_unknown_site_button')}
            </button>
          )}
        </QuietState>
      );
  }
}

/** `https://acme.zendesk.com/*` → `acme.zendesk.com` */
const hostOf = (origin: string): string => origin.split('/')[2] ?? origin;
