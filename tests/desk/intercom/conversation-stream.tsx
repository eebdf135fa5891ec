import { useEffect, useRef } from 'react';
import type { PracticeMessage } from '../conversations';
import { when } from '../when';

const groups = { customer: 1, agent: 3, note: 4, bot: 5 } as const;
const parts = {
  customer: 'inbox-2__user-email-part',
  agent: 'inbox-2__admin-email-part',
  note: 'inbox-2__note-part',
  bot: 'inbox-2__bot-part',
} as const;

/** The conversation, oldest first (attributes as seen 2026-05, field notes). */
export function ConversationStream({ messages, numbered }: { messages: PracticeMessage[]; numbered: boolean }) {
  const stream = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what scrolls the stream
  useEffect(() => {
    stream.current?.scrollTo({ top: stream.current.scrollHeight });
  }, [messages.length]);
  return (
    <div
      ref={stream}
      className="inbox-2__conversation-stream"
      data-testid="conversation-stream-scroll-container"
      data-conversation-stream=""
    >
      {messages.map((message, index) => {
        const mine = message.from !== 'customer';
        return (
          <div
            key={`${message.name} ${message.hoursAgo} ${message.text}`}
            className={`group/content-part flex ${mine ? 'justify-end' : 'justify-start'}`}
            data-intercom-target="conversation-stream-content-part"
            data-part-id={index}
            data-part-group-category={numbered ? groups[message.from] : undefined}
          >
            <div className={`part ${message.from} ${parts[message.from]}`}>
              <div className="interblocks-html break-words">
                {message.text.split('\n\n').map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
              <div className="part-by">
                {message.name} · <time dateTime={when(message.hoursAgo).iso}>{when(message.hoursAgo).words}</time>
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}
