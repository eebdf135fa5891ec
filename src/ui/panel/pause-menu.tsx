import { useRef } from 'react';
import { type PauseScope, pauseScopes } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';

/** Three ways to be left in peace; the browser's own disclosure, so that Escape and Tab are not ours to mend. */
export function PauseMenu({ onPause }: { onPause(scope: PauseScope): void }) {
  const words = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      className="pause-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{words('pause_title')}</summary>
      <ul className="card" aria-label={words('pause_title')}>
        {pauseScopes.map((scope) => {
          const text = words(wordKey('pause', scope));
          return (
            <li key={scope}>
              <button
                type="button"
                className="text-button"
                aria-label={words('pause_name', text)}
                onClick={() => {
                  if (menu.current) menu.current.open = false;
                  onPause(scope);
                }}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
