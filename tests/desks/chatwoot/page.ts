import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const bubbles = {
  customer: 'left-bubble bg-n-slate-4',
  agent: 'right-bubble bg-n-solid-blue',
  note: 'right-bubble bg-n-solid-amber',
};

export const chatwoot: DeskFixture = {
  name: 'chatwoot',
  url: 'https://support.acme.example/app/accounts/1/conversations/4711',
  editor: 'prosemirror',
  body: (scene) => `
    ${told(
      ({ from, at, text }) => `
      <div id="message${at.slice(8, 13)}" data-message-id="${at.slice(8, 13)}">
        <div class="${ifKnown(scene, bubbles[from])}"><span class="prose"><p>${text}</p></span></div>
      </div>`,
    )}
    <div class="reply-box ${scene.mode === 'internal' ? 'is-private' : ''}">
      ${editorPlace('prosemirror', { class: 'ProseMirror-woot-style' })}
      <div class="right-wrap"><button type="submit" data-fixture="send">Send</button></div>
    </div>`,
};
