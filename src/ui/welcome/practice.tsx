import { useEffect, useId, useRef } from 'react';
import { useWords } from '../design/words';

/** The ticket to practise on, as its page shows it. */
export interface PracticeText {
  customer: string;
  messages: string[];
  /** One block a line. */
  reply: string[];
}

export interface PracticeProps {
  ticket: PracticeText;
  /** Lets the coach work on the reply box in the page; returns what ends it. */
  coach(): { showFirst(): void; stop(): void };
}

/** One ticket with a reply that could land better, coached by the real thing. */
export function Practice({ ticket, coach }: PracticeProps) {
  const words = useWords();
  const replyId = useId();
  const coaching = useRef<ReturnType<PracticeProps['coach']>>(null);
  useEffect(() => {
    const started = coach();
    coaching.current = started;
    return () => started.stop();
  }, [coach]);
  return (
    <section className="practice">
      <h2>{words('practice_title')}</h2>
      <p className="quiet">{words('practice_text')}</p>
      <div className="card ticket">
        <p className="ticket-from">{ticket.customer}</p>
        {ticket.messages.map((text) => (
          <blockquote key={text} lang="en">
            {text}
          </blockquote>
        ))}
        <p className="ticket-from" id={replyId}>
          {words('practice_reply')}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: reply boxes of desks are rich text, which no form field is */}
        <div
          className="ticket-reply"
          data-practice
          role="textbox"
          aria-multiline
          aria-labelledby={replyId}
          tabIndex={0}
          lang="en"
          spellCheck={false}
          contentEditable
          suppressContentEditableWarning
        >
          {ticket.reply.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <p className="buttons">
        <button type="button" className="button" onClick={() => coaching.current?.showFirst()}>
          {words('practice_show')}
        </button>
      </p>
      <p className="quiet">{words('practice_promise')}</p>
    </section>
  );
}
