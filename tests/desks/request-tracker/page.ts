import { conversation, type DeskFixture, editorPlace, ifKnown, type Scene, told } from '../fixture';

const isDisplay = ({ path }: Scene) => path.includes('Display.html');

const user = ({ user: id, name }: { user: number; name: string }): string =>
  `<span class="user" data-replace="user" data-user-id="${id}"><a>${name}</a></span>`;

const display = (scene: Scene): string => `
  <div class="ticket-info-people"><div class="requestor">${ifKnown(scene, user({ user: 31, name: 'Maria Lopez' }))}</div></div>
  <div class="history">${told(
    (said) => `
    <div class="transaction ticket-transaction ${said.from === 'note' ? 'comment' : 'message'} odd" data-transaction-id="${said.at.slice(8, 13)}">
      <div class="metadata"><span class="date">Mon Nov 23</span><span class="description">${user(said)} - Correspondence added</span></div>
      <div class="content"><div class="messagebody">${said.text}</div></div>
    </div>`,
  )}</div>`;

const update = ({ mode }: Scene): string => `
  <form name="TicketUpdate" action="Update.html" method="post">
    <input type="hidden" name="id" value="4711" />
    <select name="UpdateType" id="UpdateType">
      <option value="private" ${mode === 'internal' ? 'selected' : ''}>Comments (Not sent to requestors)</option>
      <option value="response" ${mode === 'public' ? 'selected' : ''}>Reply to requestors</option>
    </select>
    <div class="messagebox-container action-${mode === 'public' ? 'response' : 'private'}">
      ${editorPlace('ckeditor4', { class: 'messagebox richtext', name: 'UpdateContent', id: 'UpdateContent' })}
    </div>
    <input type="submit" name="SubmitTicket" value="Update Ticket" data-fixture="send" />
  </form>`;

/** The messages are on one page and the reply box on another. */
export const requestTracker: DeskFixture = {
  name: 'request-tracker',
  url: 'https://rt.acme.example/Ticket/Update.html?id=4711&Action=Respond',
  editor: 'ckeditor4',
  authors: null,
  body: (scene) => (isDisplay(scene) ? display(scene) : update(scene)),
};

export const displayPage = 'https://rt.acme.example/Ticket/Display.html?id=4711';

/** The last message as Request Tracker quotes it into the reply box. */
export const quoted = `On Sat Nov 21 09:00:00 2026, maria wrote:\n> ${conversation.at(-1)?.text}\n`;
