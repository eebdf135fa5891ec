import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

export const livechat: DeskFixture = {
  name: 'livechat',
  url: 'https://my.livechatinc.com/chats/my/SE4711AB',
  editor: 'textarea',
  authors: { note: 'unknown' },
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div data-testid="messages-list">${told(
      ({ from, text }) => `
      <div ${from === 'note' ? '' : ifKnown(scene, `data-testid="${from}-message"`)}><div data-testid="message-text">${text}</div></div>`,
    )}</div>
    <div class="${scene.mode === 'internal' ? 'private-composer' : 'composer'}">
      ${editorPlace('textarea')}
      <button aria-label="Send message" data-fixture="send">Send</button>
    </div>`,
};
