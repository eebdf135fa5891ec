import { useEffect, useRef, useState } from 'react';
import type { Sent } from '../sent';
import { type ProseMirrorComposer, proseMirrorComposer } from './prosemirror-composer';

const modes = { public: 'Reply', internal: 'Note' } as const;
type Mode = keyof typeof modes;

/** Reply box with its Reply and Note tabs (attributes as seen 2026-05, field notes; the state of Note as in older inboxes). */
export function ReplyComposer(props: { submit: (mode: Sent['mode'], html: string, text: string) => void }) {
  const [mode, setMode] = useState<Mode>('public');
  const place = useRef<HTMLDivElement>(null);
  const composer = useRef<ProseMirrorComposer | null>(null);
  useEffect(() => {
    if (!place.current) return;
    composer.current = proseMirrorComposer(place.current);
    return () => composer.current?.destroy();
  }, []);
  const submit = () => {
    if (!composer.current) return;
    props.submit(mode, composer.current.html(), composer.current.text());
    composer.current.clear();
  };
  return (
    <div
      className={`composer conversation__text ${mode === 'internal' ? 'o__note' : ''}`}
      data-conversation-reply-composer=""
    >
      <div role="tablist" className="composer-tabs">
        {(Object.keys(modes) as Mode[]).map((name) => (
          <a
            key={name}
            role="tab"
            href={`#${name}`}
            className={name === mode ? 'o__selected' : ''}
            aria-selected={name === mode}
            data-intercom-target={name === 'internal' ? 'note-tab' : 'reply-tab'}
            onClick={(event) => {
              event.preventDefault();
              setMode(name);
              composer.current?.focus();
            }}
          >
            {modes[name]}
          </a>
        ))}
      </div>
      <div ref={place} className="composer-place" />
      <div className="composer-foot">
        <button type="button" className="send" onClick={submit}>
          <span>{mode === 'internal' ? 'Add note' : 'Send'}</span>
        </button>
      </div>
    </div>
  );
}
