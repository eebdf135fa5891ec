import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const kinds = { customer: 'user', agent: 'operator', note: 'note' };

export const crisp: DeskFixture = {
  name: 'crisp',
  url: 'https://app.crisp.chat/website/0a1b/inbox/session_47-11/',
  editor: 'contenteditable',
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div class="c-conversation-box-content">${told(
      ({ from, text }) => `
      <div class="c-conversation-box-content__group">
        <div class="c-conversation-box-content-message c-conversation-box-content-message--${ifKnown(scene, kinds[from])}">
          <div class="c-conversation-box-content-message-bubble__content">${text.replace(' ', '\u00a0')}\u200b</div>
        </div>
      </div>`,
    )}</div>
    <div class="c-conversation-box-field ${scene.mode === 'internal' ? 'c-conversation-box-field--note' : ''}">
      ${editorPlace('contenteditable', { class: 'c-editor-composer__field o-markdown c-conversation-box-field__field-composer-field' })}
      <button class="c-conversation-box-field__send" data-fixture="send">Send</button>
    </div>`,
};
