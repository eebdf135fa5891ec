import { createRoot } from 'react-dom/client';
import { inbox } from '../conversations';
import { useRoute } from '../route';
import { ConversationPage } from './conversation-page';
import { InboxList } from './inbox-list';
import './intercom.css';

function Inbox() {
  const [path, go] = useRoute();
  const id = /\/conversation\/(\d+)/.exec(path)?.[1];
  const conversation = inbox.find((each) => each.id === id);
  return (
    <>
      <nav className="rail" aria-label="Products">
        <button type="button" aria-label="Inbox" onClick={() => go('/a/inbox/x/inbox/shared/all/conversation/1')}>
          ✉
        </button>
        <button type="button" aria-label="Reports" onClick={() => go('/a/inbox/x/reports')}>
          ∿
        </button>
      </nav>
      <InboxList open={id} go={go} />
      {conversation ? (
        // Unlike Zendesk, only the open conversation is in the document: it is made anew on each switch.
        <ConversationPage key={conversation.id} conversation={conversation} />
      ) : (
        <section className="reports">
          <h1>Reports</h1>
          <input type="search" aria-label="Search reports" placeholder="Search reports" />
          <p>Median time to the first answer: 42 minutes.</p>
        </section>
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Inbox />);
