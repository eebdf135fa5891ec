import { type DeskFixture, editorPlace, told } from '../fixture';

export const hubspot: DeskFixture = {
  name: 'hubspot',
  url: 'https://app.hubspot.com/live-messages/123/inbox/4711',
  editor: 'tiptap',
  authors: { customer: 'unknown', agent: 'unknown', note: 'unknown' },
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    ${told(
      ({ name, text }) => `
      <div class="CommonMessage__StyledContentColumn-sc-1a2b3c">
        <dl><dt data-message-metadata-type="from"><b>${name}</b></dt></dl>
        <div data-test-id="primary-message-body-content"><p>${text}</p></div>
      </div>`,
    )}
    <div data-test-id="${scene.mode === 'internal' ? 'internal-comment-editor' : 'reply-editor'}">
      ${editorPlace('tiptap', { role: 'textbox' })}
      <button data-test-id="send-reply" data-fixture="send">Send</button>
    </div>`,
};
