import { useEffect, useState } from 'react';
import type { Notice } from '../../coaching/snapshot';
import { useWords, type WordKey, wordKey } from '../design/words';
import type { Wish } from './panel-view';

const shownMs = 8000;

interface NoticeBarProps {
  notice: Notice;
  onCopy(text: string): void;
  onWish(wish: Wish): void;
}

export const noticeKey = ({ kind, scope }: Notice): WordKey =>
  scope === undefined ? wordKey('notice', kind) : wordKey('notice_dismissed', scope);

/** The last thing that happened, once. It goes by itself, but for a text that is still to be copied. */
export function NoticeBar({ notice, onCopy, onWish }: NoticeBarProps) {
  const words = useWords();
  const [isShown, show] = useState(true);
  const [isCopied, copied] = useState(false);
  const text = notice.kind === 'copy' ? notice.text : undefined;
  const { deed } = notice;
  useEffect(() => {
    if (text !== undefined) return;
    const timer = setTimeout(() => show(false), shownMs);
    return () => clearTimeout(timer);
  }, [text]);
  if (!isShown) return null;
  return (
    <div className="notice" data-kind={notice.kind}>
      <p className="notice-said">{words(noticeKey(notice))}</p>
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
        {deed !== undefined && (
          <button type="button" className="button button-quiet" onClick={() => onWish({ kind: 'undo', deed })}>
            {words('undo')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => show(false)}>
          {words('close')}
        </button>
      </div>
    </div>
  );
}
