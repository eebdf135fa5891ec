import type { Sight } from '../../coaching/sight';
import { Disclosure } from '../design/disclosure';
import { type InterfaceWords, useWords, wordKey } from '../design/words';

interface SightListProps {
  sight: Sight | null;
  onLook(): void;
  onCopy(text: string): void;
  onTeach(): void;
  /** Whether to offer teaching here; it may be offered elsewhere already. */
  teaches: boolean;
}

/** What the coach finds in the page, part by part: for whoever has to say why it is silent. Looked at when it is opened. */
export function SightList({ sight, onLook, onCopy, onTeach, teaches }: SightListProps) {
  const words = useWords();
  return (
    <section className="sight">
      <Disclosure summary={words('sight_title')} opened={onLook}>
        {sight === null ? (
          <p>{words('sight_nothing')}</p>
        ) : (
          <>
            <p>{words('sight_desk', sight.desk, sight.editor ?? words('sight_no_editor'))}</p>
            <ul className="sight-parts" aria-label={words('sight_title')}>
              {sight.parts.map(({ part, selector, seen, count }) => (
                <li key={part}>
                  <strong>{words(wordKey('sight_part', part.replace(' ', '-')))}</strong>{' '}
                  {selector === null ? words('sight_not_found') : words('sight_seen', count, seen ?? '')}
                  {selector !== null && <code>{selector}</code>}
                </li>
              ))}
            </ul>
            <button type="button" className="button button-quiet" onClick={() => onCopy(sightText(sight, words))}>
              {words('copy')}
            </button>
          </>
        )}
        {teaches && (
          <button type="button" className="button button-quiet" onClick={onTeach}>
            {words('teach_button')}
          </button>
        )}
      </Disclosure>
    </section>
  );
}

/** The same as text, for a message to whoever looks after the recipes: selectors and counts, no word of the conversation. */
function sightText({ desk, editor, parts }: Sight, words: InterfaceWords): string {
  const lines = parts.map(({ part, selector, seen, count }) =>
    selector === null ? `${part}: ${words('sight_not_found')}` : `${part}: ${selector} (${seen}) × ${count}`,
  );
  return [`Composure · ${desk} · ${editor ?? '–'}`, ...lines].join('\n');
}
