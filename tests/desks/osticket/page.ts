import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const types = { customer: 'message', agent: 'response', note: 'note' };

export const osticket: DeskFixture = {
  name: 'osticket',
  url: 'https://tickets.acme.example/scp/tickets.php?id=4711',
  editor: 'textarea',
  body: (scene) => `
    <div id="thread-items" data-thread-id="88">
      <div class="thread-entry system"><div class="thread-body">Assigned</div></div>
      ${told(
        ({ from, at, text }) => `
        <div class="thread-entry ${ifKnown(scene, types[from])}"><time datetime="${at}">then</time><div class="thread-body"><div>${text}</div></div></div>`,
      )}
    </div>
    <ul id="response-tabs"><li class="${scene.mode === 'public' ? 'active' : ''}"><a href="#reply">Reply</a></li><li class="${scene.mode === 'internal' ? 'active' : ''}"><a href="#note">Note</a></li></ul>
    <form id="reply" ${scene.mode === 'internal' ? 'hidden' : ''}>
      ${scene.mode === 'public' ? editorPlace('textarea', { id: 'response' }) : '<textarea id="response"></textarea>'}
      <input class="save pending" type="submit" value="Post Reply" ${scene.mode === 'public' ? 'data-fixture="send"' : ''} />
    </form>
    <form id="note" ${scene.mode === 'public' ? 'hidden' : ''}>
      ${scene.mode === 'internal' ? editorPlace('textarea', { id: 'internal_note' }) : '<textarea id="internal_note"></textarea>'}
      <input class="save" type="submit" value="Post Note" />
    </form>`,
};
