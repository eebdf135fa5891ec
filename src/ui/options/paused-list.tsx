import { siteName } from '../design/site-name';
import { useWords } from '../design/words';

/** What is quiet right now. */
export interface Paused {
  sites: readonly string[];
  /** Until when everything is, in milliseconds since 1970. */
  until: number | null;
  conversations: number;
}

export interface PausedActions {
  onEndPause(line: { site: string } | 'hour' | 'conversations'): void;
}

/** Where the agent wanted quiet, each with the way back; nothing where there is none. */
export function PausedList({ paused, onEndPause }: PausedActions & { paused: Paused }) {
  const words = useWords();
  const { sites, until, conversations } = paused;
  const hour = until === null ? null : new Date(until).toLocaleTimeString(words.language, { timeStyle: 'short' });
  const lines = [
    ...(hour === null ? [] : [{ text: words('options_paused_hour', hour), line: 'hour' as const }]),
    ...sites.map((site) => ({ text: siteName(site), line: { site } })),
    ...(conversations === 0
      ? []
      : [{ text: words.count('options_paused_conversations', conversations), line: 'conversations' as const }]),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words('options_paused_title')}</h2>
      <p className="quiet">{words('options_paused_text')}</p>
      <ul className="card rows" aria-label={words('options_paused_title')}>
        {lines.map(({ text, line }) => (
          <li key={text}>
            <span className="site-name">{text}</span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={words('options_resume_name', text)}
              onClick={() => onEndPause(line)}
            >
              {words('resume')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
