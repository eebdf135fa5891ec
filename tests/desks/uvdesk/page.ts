import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const kinds = { customer: 'customer', agent: 'agent', note: 'note' };

export const uvdesk: DeskFixture = {
  name: 'uvdesk',
  url: 'https://uv.acme.example/en/member/ticket/view/4711',
  editor: 'tinymce',
  body: (scene) => `
    <div class="uv-ticket-wrapper thread-list">${told(
      ({ from, text }) => `
      <div class="uv-ticket-main ${ifKnown(scene, kinds[from])}"><div class="message"><p>${text}</p></div></div>`,
    )}</div>
    <ul class="uv-tabs"><li data-type="reply" class="${scene.mode === 'public' ? 'uv-tab-active' : ''}">Reply</li><li data-type="note" class="${scene.mode === 'internal' ? 'uv-tab-active' : ''}">Note</li></ul>
    <form class="uv-ticket-reply" onsubmit="return false">
      ${editorPlace('tinymce')}
      <button type="submit" data-fixture="send">Reply</button>
    </form>`,
};
