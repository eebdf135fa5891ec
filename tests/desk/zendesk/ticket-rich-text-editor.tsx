import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { useEffect, useRef } from 'react';
import 'ckeditor5/ckeditor5.css';

export type RichEditor = DecoupledEditor;

/** A real CKEditor 5 behind Zendesk's attributes; its instance is on the element, as in Zendesk (`ckeditorInstance`). */
export function TicketRichTextEditor({ ready }: { ready: (editor: RichEditor) => void }) {
  const editable = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once and lives as long as its ticket
  useEffect(() => {
    if (!editable.current) return;
    const making = DecoupledEditor.create(editable.current, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
      toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'undo', 'redo'],
    });
    making.then((editor) => {
      const bar = editor.ui.view.toolbar?.element;
      if (bar) toolbar.current?.append(bar);
      ready(editor);
    });
    return () => {
      making.then((editor) => editor.destroy());
    };
  }, []);
  return (
    <div className="zendesk-editor--rich-text-container" data-test-id="ticket-rich-text-editor">
      <div
        ref={editable}
        data-test-id="omnicomposer-rich-text-ckeditor"
        className="zendesk-editor--rich-text-comment"
      />
      <div ref={toolbar} className="composer-toolbar" data-test-id="omnichannel-composer-toolbar" />
    </div>
  );
}
