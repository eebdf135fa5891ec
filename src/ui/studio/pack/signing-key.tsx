import { useState } from 'react';
import { FileButton } from '../../design/file-button';
import { saveFile } from '../../design/save-file';
import { useWords } from '../../design/words';
import type { PackDesk } from './pack-desk';

interface SigningKeyProps {
  desk: PackDesk;
  fingerprint: string | null;
  onChange(): void;
}

/** The key that tells agents' browsers whom a file is from. It stays in this browser, with a copy in a safe place. */
export function SigningKey({ desk, fingerprint, onChange }: SigningKeyProps) {
  const words = useWords();
  const [isWrong, say] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    say(!(await desk.takeKey(await chosen.text())));
    onChange();
  };
  return (
    <div className="part">
      <h3>{words('key_title')}</h3>
      <p className="quiet">{fingerprint ? words('key_is', fingerprint) : words('key_none')}</p>
      <div className="buttons">
        {fingerprint === null && (
          <button
            type="button"
            className="button button-quiet"
            onClick={async () => {
              await desk.makeKey();
              onChange();
            }}
          >
            {words('key_make')}
          </button>
        )}
        {fingerprint !== null && (
          <button
            type="button"
            className="button button-quiet"
            onClick={async () => saveFile('composure-signing-key.json', await desk.keyCopy())}
          >
            {words('key_copy')}
          </button>
        )}
        <FileButton label={words('key_take')} accept="application/json,.json" onFiles={([file]) => void take(file)} />
      </div>
      <p role="status" className="problem-said">
        {isWrong && words('key_wrong')}
      </p>
    </div>
  );
}
