import { agent, type PracticeConversation } from '../conversations';

/** One tab for each open ticket (attributes as seen 2026-11, field notes). */
export function HeaderTabs(props: {
  tickets: PracticeConversation[];
  open: string | null;
  go: (path: string) => void;
}) {
  return (
    <header className="tabs">
      <div role="tablist" aria-label="Open tickets">
        {props.tickets.map((ticket) => {
          const current = ticket.id === props.open;
          return (
            <button
              type="button"
              role="tab"
              key={ticket.id}
              className="tab"
              data-test-id="header-tab"
              data-entity-id={ticket.id}
              data-entity-is-selected={current}
              aria-selected={current}
              aria-current={current ? 'page' : undefined}
              onClick={() => props.go(`/agent/tickets/${ticket.id}`)}
            >
              <span className="tab-subject">{ticket.subject}</span>
              <span className="tab-number">#{ticket.id}</span>
            </button>
          );
        })}
      </div>
      <span className="avatar agent" title={agent.name}>
        SR
      </span>
    </header>
  );
}
