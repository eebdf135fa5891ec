import { useState } from 'react';
import { agent, type PracticeConversation, type PracticeMessage } from '../conversations';
import { type Sent, send } from '../sent';
import { ConversationStream } from './conversation-stream';
import { ReplyComposer } from './reply-composer';

/** Stream and reply box of the open conversation, with what is known of the customer beside it. */
export function ConversationPage({ conversation }: { conversation: PracticeConversation }) {
  const [added, setAdded] = useState<PracticeMessage[]>([]);
  const [sent, setSent] = useState<Sent | null>(null);
  const submit = (mode: Sent['mode'], html: string, text: string) => {
    setSent(send({ conversation: conversation.id, mode, html }));
    setAdded([...added, { from: mode === 'public' ? 'agent' : 'note', name: agent.name, hoursAgo: 0, text }]);
  };
  return (
    <div className="inbox-2__conversation-page" data-intercom-target="conversation-space">
      <section className="conversation">
        <h1>{conversation.subject}</h1>
        <ConversationStream
          messages={[...conversation.messages, ...added]}
          // Since April 2026 many workspaces no longer say whose part it is by a number.
          numbered={conversation.id === '1'}
        />
        <ReplyComposer submit={submit} />
      </section>
      <aside className="inbox-2__conversation-details-sidebar" aria-label="Details">
        <h2>Details</h2>
        <p className="detail-name">{conversation.customer.name}</p>
        <p>{conversation.customer.email}</p>
        <p>{conversation.customer.city}</p>
        {sent && (
          <section className="outgoing" aria-label="Sent">
            <h2>Would have been sent ({sent.mode})</h2>
            <pre data-outgoing>{sent.html}</pre>
          </section>
        )}
      </aside>
    </div>
  );
}
