import { useRef, useState } from 'react';
import { useWords, type WordKey } from '../design/words';

export interface DataActions {
  onExport(): void;
  /** False where the file is not one of ours. */
  onImport(text: string): Promise<boolean>;
  onErase(): Promise<void>;
}

/** Taking the settings along, taking them in, and forgetting everything, which asks once more. */
export function DataSettings({ onExport, onImport, onErase }: DataActions) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [isErasing, setErasing] = useState(false);
  const [said, say] = useState<WordKey | null>(null);
  const take = async (chosen: File | undefined) => {
    if (chosen) say((await onImport(await chosen.text())) ? 'options_imported' : 'options_import_wrong');
  };
  const erase = async () => {
    await onErase();
    setErasing(false);
    say('options_erased');
  };
  return (
    <section>
      <h2>{words('options_data_title')}</h2>
      <p className="quiet">{words('options_data_text')}</p>
      <p className="buttons">
        <button type="button" className="button button-quiet" onClick={onExport}>
          {words('options_export')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => file.current?.click()}>
          {words('options_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words('options_import')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {!isErasing && (
          <button type="button" className="button button-quiet" onClick={() => setErasing(true)}>
            {words('options_erase')}
          </button>
        )}
      </p>
      {isErasing && (
        <div className="card done">
          <p>{words('options_erase_sure')}</p>
          <p className="buttons">
            <button type="button" className="button" onClick={() => void erase()}>
              {words('options_erase_do')}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setErasing(false)}>
              {words('back')}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said && words(said)}</p>
      <p className="links">
        <a href="/employer.html">{words('employer_link')}</a> <a href="/privacy.html">{words('privacy_link')}</a>
      </p>
    </section>
  );
}
