import { useEffect, useRef } from 'react';
import type { PracticeMessage } from '../conversations';
import { when } from '../when';

const bubbleTypes = { customer: 'end-user', agent: 'agent', bot: 'agent', note: 'internal' } as const;

/** The conversation, oldest first (attributes as seen 2026-11, field notes). */
export function OmniLog({ messages }: { messages: PracticeMessage[] }) {
  const log = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what scrolls the log
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [messages.length]);
  return (
    <div className="log" data-test-id="omni-log-container" ref={log}>
      {messages.map((message) => (
        <LogItem key={`${message.name} ${message.hoursAgo} ${message.text}`} message={message} />
      ))}
    </div>
  );
}

function LogItem({ message }: { message: PracticeMessage }) {
  const sentAt = when(message.hoursAgo);
  const internal = message.from === 'note';
  return (
    <article
      className={`log-item ${bubbleTypes[message.from]}`}
      data-test-id="omni-log-comment-item"
      aria-label={`${internal ? 'Internal note' : 'Public reply'}, ${message.name}, ${sentAt.words}`}
    >
      <span className="avatar" aria-hidden="true">
        {message.name.slice(0, 1)}
      </span>
      <div className="bubble" data-test-id="omni-log-item-message" {...{ type: bubbleTypes[message.from] }}>
        <div className="byline">
          <span data-test-id="omni-log-item-sender">{message.name}</span>
          {internal && (
            <span className="note-tag" data-test-id="omni-log-internal-note-tag">
              Internal
            </span>
          )}
          <time data-test-id="timestamp-relative" dateTime={sentAt.iso}>
            {sentAt.words}
          </time>
        </div>
        <div className="zd-comment" data-test-id="omni-log-message-content">
          {message.text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {message.from === 'agent' && <div className="signature">Acme Lighting · acme.example.com</div>}
        </div>
      </div>
    </article>
  );
}
