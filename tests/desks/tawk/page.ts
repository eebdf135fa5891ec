import { type DeskFixture, editorPlace } from '../fixture';

export const tawk: DeskFixture = {
  name: 'tawk',
  url: 'https://dashboard.tawk.to/#/chat/4711abcd',
  editor: 'contenteditable',
  authors: null,
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div class="${scene.mode === 'internal' ? 'tawk-private-note' : 'tawk-composer'}">
      <div class="tawk-message-input" contenteditable="true" style="display: none"></div>
      ${editorPlace('contenteditable', { class: 'tawk-message-input tawk-input-field tawk-message-autoresize' })}
      <button class="tawk-message-send" data-fixture="send">Send</button>
    </div>`,
};
