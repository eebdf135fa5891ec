import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const types = { customer: 'end-user', agent: 'agent', note: 'internal' };

export const zendesk: DeskFixture = {
  name: 'zendesk',
  url: 'https://acme.zendesk.com/agent/tickets/4711',
  editor: 'ckeditor5',
  body: (scene) => `
    <main id="main_panes">
      <section style="display: none" data-ticket-id="4710">
        <div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor">Another ticket</div>
      </section>
      <section data-ticket-id="4711">
        <div data-test-id="omni-log-container">${told(
          ({ from, name, at, text }) => `
          <article data-test-id="omni-log-comment-item">
            <span data-test-id="omni-log-item-sender">${name}</span>
            <time data-test-id="timestamp-relative" datetime="${at}">then</time>
            <div data-test-id="omni-log-item-message" ${ifKnown(scene, `type="${types[from]}"`)}>
              <div data-test-id="omni-log-message-content"><p>${text}</p></div>
            </div>
          </article>`,
        )}</div>
        <button data-test-id="omnichannel-channel-switcher-button" data-channel="${scene.mode === 'public' ? 'web' : 'internal'}">Channel</button>
        ${editorPlace('ckeditor5', { 'data-test-id': 'omnicomposer-rich-text-ckeditor' })}
        <button data-test-id="submit_button-button" data-fixture="send">Submit as open</button>
      </section>
    </main>`,
};
