import { useState } from 'react';
import type { PracticeConversation, PracticeMessage } from '../conversations';
import { agent } from '../conversations';
import { type Sent, send } from '../sent';
import { OmniComposer } from './omni-composer';
import { OmniLog } from './omni-log';

/** One open ticket. The panes of all open tickets stay in the document; only the current one is visible. */
export function TicketPane({ ticket, open }: { ticket: PracticeConversation; open: string | null }) {
  const [added, setAdded] = useState<PracticeMessage[]>([]);
  const [sent, setSent] = useState<Sent | null>(null);
  const submit = (mode: Sent['mode'], html: string, text: string) => {
    setSent(send({ conversation: ticket.id, mode, html }));
    setAdded([...added, { from: mode === 'public' ? 'agent' : 'note', name: agent.name, hoursAgo: 0, text }]);
  };
  return (
    <div className={`workspace ${ticket.id === open ? 'shown' : 'hidden'}`} data-ticket-id={ticket.id}>
      <aside className="properties" aria-label="Ticket">
        <Property name="Requester" value={ticket.customer.name} />
        <Property name="Email" value={ticket.customer.email} />
        <Property name="City" value={ticket.customer.city} />
        <Property name="Assignee" value={`${agent.team} / ${agent.name}`} />
        <Property name="Priority" value={ticket.priority} />
        {sent && (
          <section className="outgoing" aria-label="Sent">
            <h2>Would have been sent ({sent.mode})</h2>
            <pre data-outgoing>{sent.html}</pre>
          </section>
        )}
      </aside>
      <section className="conversation">
        <div className="ticket-header">
          <input data-test-id="omni-header-subject" aria-label="Subject" defaultValue={ticket.subject} />
        </div>
        <OmniLog messages={[...ticket.messages, ...added]} />
        <OmniComposer customer={ticket.customer.name} submit={submit} />
      </section>
    </div>
  );
}

function Property({ name, value }: { name: string; value: string }) {
  return (
    <div className="property">
      <div className="property-name">{name}</div>
      <div className="property-value">{value}</div>
    </div>
  );
}
