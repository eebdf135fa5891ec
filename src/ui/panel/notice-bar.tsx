import { useEffect, useState } from 'react';
import type { Notice } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';

const shownMs = 8000;

/** The last thing that happened, once. It goes by itself, but for a text that is still to be copied. */
export function NoticeBar({ notice, onCopy }: { notice: Notice; onCopy(text: string): void }) {
  const words = useWords();
  const [isShown, show] = useState(true);
  const [isCopied, copied] = useState(false);
  const text = notice.kind === 'copy' ? notice.text : undefined;
  useEffect(() => {
    if (text !== undefined) return;
    const timer = setTimeout(() => show(false), shownMs);
    return () => clearTimeout(timer);
  }, [text]);
  if (!isShown) return null;
  return (
    <div className="notice" data-kind={notice.kind}>
      <p>{words(wordKey('notice', notice.kind))}</p>
      {text !== undefined && <p className="offered">{text}</p>}
      <div className="notice-do">
        {text !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onCopy(text);
              copied(true);
            }}
          >
            {words(isCopied ? 'copied' : 'copy')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => show(false)}>
          {words('close')}
        </button>
      </div>
    </div>
  );
}
