import { createRoot } from 'react-dom/client';
import { tickets } from '../conversations';
import { useRoute } from '../route';
import { Dashboard } from './dashboard';
import { HeaderTabs } from './header-tabs';
import { TicketPane } from './ticket-pane';
import './zendesk.css';

function AgentWorkspace() {
  const [path, go] = useRoute();
  const open = /^\/agent\/tickets\/(\d+)/.exec(path)?.[1] ?? null;
  const elsewhere = open === null;
  return (
    <>
      <nav className="rail" aria-label="Products">
        <button type="button" aria-label="Home" onClick={() => go('/agent/dashboard')}>
          ⌂
        </button>
        <button type="button" aria-label="Views" onClick={() => go('/agent/tickets/1')}>
          ☰
        </button>
      </nav>
      <HeaderTabs tickets={tickets} open={open} go={go} />
      <main id="main_panes">
        {elsewhere ? (
          <Dashboard />
        ) : (
          tickets.map((ticket) => <TicketPane key={ticket.id} ticket={ticket} open={open} />)
        )}
      </main>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<AgentWorkspace />);
