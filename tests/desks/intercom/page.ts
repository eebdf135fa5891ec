import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const categories = { customer: 1, agent: 3, note: 4 };

export const intercom: DeskFixture = {
  name: 'intercom',
  url: 'https://app.intercom.com/a/inbox/x/inbox/shared/all/conversation/4711',
  editor: 'prosemirror',
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div data-intercom-target="conversation-space">
      <div data-conversation-stream>${told(
        ({ from, text }) => `
        <div data-intercom-target="conversation-stream-content-part" ${ifKnown(scene, `data-part-group-category="${categories[from]}"`)}>
          <div class="interblocks-html"><p>${text}</p></div>
        </div>`,
      )}</div>
      <div data-conversation-reply-composer ${scene.mode === 'internal' ? 'data-composer-mode="note"' : ''}>
        ${editorPlace('prosemirror', { class: 'embercom-prosemirror-composer-editor' })}
        <button type="submit" data-fixture="send">Send</button>
      </div>
    </div>`,
};
