import { useRef, useState } from 'react';
import type { Sent } from '../sent';
import { type RichEditor, TicketRichTextEditor } from './ticket-rich-text-editor';

const channels = {
  web: { label: 'Public reply', mode: 'public' },
  internal: { label: 'Internal note', mode: 'internal' },
} as const;
type Channel = keyof typeof channels;

/** Reply box with its channel switcher and submit button (attributes as seen 2026-11, field notes). */
export function OmniComposer(props: {
  customer: string;
  submit: (mode: Sent['mode'], html: string, text: string) => void;
}) {
  const [channel, setChannel] = useState<Channel>('web');
  const [choosing, setChoosing] = useState(false);
  const editor = useRef<RichEditor | null>(null);
  const submit = () => {
    const root = editor.current?.editing.view.getDomRoot();
    if (!editor.current || !root) return;
    const text = [...root.children].map((block) => block.textContent).join('\n\n');
    props.submit(channels[channel].mode, editor.current.getData(), text);
    editor.current.setData('');
  };
  const choose = (chosen: Channel) => {
    setChannel(chosen);
    setChoosing(false);
    editor.current?.editing.view.focus();
  };
  return (
    <div className={`composer ${channel}`} data-test-id="omnicomposer">
      <div className="composer-head">
        <button
          type="button"
          data-test-id="omnichannel-channel-switcher-button"
          data-channel={channel}
          aria-label={channels[channel].label}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {channels[channel].label} ▾
        </button>
        {choosing && (
          <div role="menu" className="switcher-menu">
            {(Object.keys(channels) as Channel[]).map((name) => (
              <button
                type="button"
                key={name}
                role="menuitem"
                data-test-id={`omnichannel-channel-switcher-menuitem-${name}`}
                onClick={() => choose(name)}
              >
                {channels[name].label}
              </button>
            ))}
          </div>
        )}
        <span className="recipient">{channel === 'web' ? `To ${props.customer}` : 'Seen by the team only'}</span>
      </div>
      <TicketRichTextEditor
        ready={(made) => {
          editor.current = made;
        }}
      />
      <div className="composer-foot">
        <button type="button" className="submit" data-test-id="submit_button-button" onClick={submit}>
          Submit as <b>Open</b>
        </button>
        <button type="button" className="submit more" data-test-id="submit_button-menu-button" aria-label="Submit as …">
          ▾
        </button>
      </div>
    </div>
  );
}
