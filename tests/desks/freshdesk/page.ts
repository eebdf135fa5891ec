import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

/** Froala, Freshdesk's editor, is proprietary: a plain editable box with its classes stands in for it. */
export const freshdesk: DeskFixture = {
  name: 'freshdesk',
  url: 'https://acme.freshdesk.com/a/tickets/4711',
  editor: 'contenteditable',
  authors: { agent: 'unknown' },
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div class="ticket-details">${told(
      ({ from, text }) => `
      <div class="ticket-details__item ${from === 'note' ? ifKnown(scene, 'ticket-details__privatenote') : ''} ${from === 'customer' ? ifKnown(scene, 'ticket-details__requestor') : ''}" data-test-id="conversation-wrapper">
        ${from === 'note' ? '' : '<div class="emails-info">to: somebody</div>'}
        <div data-test-conversation="conversation-text"><div>${text}</div></div>
      </div>`,
    )}</div>
    <div class="${scene.mode === 'internal' ? 'add-note-editor' : 'reply-editor'}">
      ${editorPlace('contenteditable', { class: 'fr-element fr-view' })}
      <button data-test-id="reply-send-button" data-fixture="send">Send</button>
    </div>`,
};
