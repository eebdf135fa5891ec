import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const senders = { customer: 'customer is-public', agent: 'agent is-public', note: 'agent is-internal' };

export const zammad: DeskFixture = {
  name: 'zammad',
  url: 'https://desk.acme.example/#ticket/zoom/4711',
  editor: 'contenteditable',
  body: (scene) => `
    <div class="ticketZoom">
      ${told(
        ({ from, at, text }) => `
        <div class="ticket-article-item ${ifKnown(scene, senders[from])}" data-id="${at.slice(8, 13)}">
          <time datetime="${at}">then</time>
          <div class="textBubble-content"><div class="richtext-content"><div>${text}</div></div></div>
        </div>`,
      )}
      <form class="article-add is-${scene.mode}" data-type="${scene.mode === 'public' ? 'email' : 'note'}">
        <input type="hidden" name="internal" value="${scene.mode === 'internal'}" />
        ${editorPlace('contenteditable', { class: 'articleNewEdit-body', 'data-name': 'body' })}
      </form>
      <button class="js-submit" data-fixture="send">Update</button>
    </div>`,
};
