import { useWords, type WordKey } from '../design/words';

export interface ShortcutRow {
  name: string;
  keys: string;
}

const named: Record<string, WordKey> = {
  _execute_action: 'open_panel',
  'next-finding': 'command_next',
  'apply-first': 'command_apply',
  pause: 'command_pause',
};

/** `Alt+Shift+Period` as it stands on the keyboard: `Alt + Shift + .` */
const asPrinted = (keys: string): string =>
  keys
    .split('+')
    .map((key) => ({ Comma: ',', Period: '.' })[key] ?? key)
    .join(' + ');

/** The keys that are set in the browser, which is also where they are changed. */
export function ShortcutList({ shortcuts, onChange }: { shortcuts: ShortcutRow[]; onChange(): void }) {
  const words = useWords();
  return (
    <section>
      <h2>{words('options_keys_title')}</h2>
      <ul className="card rows" aria-label={words('options_keys_title')}>
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            <span>{words(named[name] ?? 'open_panel')}</span>
            {keys ? <kbd>{asPrinted(keys)}</kbd> : <span className="quiet">{words('options_keys_none')}</span>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button button-quiet" onClick={onChange}>
          {words('options_keys_change')}
        </button>
      </p>
    </section>
  );
}
