import { inbox } from '../conversations';
import { when } from '../when';

/** The conversations that wait, with the last words of each. */
export function InboxList({ open, go }: { open: string | undefined; go: (path: string) => void }) {
  return (
    <aside className="inbox-list" aria-label="All conversations">
      <h2>All</h2>
      {inbox.map((conversation) => {
        const last = conversation.messages.at(-1);
        return (
          <button
            type="button"
            key={conversation.id}
            className="inbox-item"
            data-conversation-id={conversation.id}
            aria-current={conversation.id === open ? 'true' : undefined}
            onClick={() => go(`/a/inbox/x/inbox/shared/all/conversation/${conversation.id}`)}
          >
            <span className="inbox-name">{conversation.customer.name}</span>
            <span className="inbox-time">{when(last?.hoursAgo ?? 0).words}</span>
            <span className="inbox-subject">{conversation.subject}</span>
          </button>
        );
      })}
    </aside>
  );
}
