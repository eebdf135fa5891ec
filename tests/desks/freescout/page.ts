import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const types = { customer: 'customer', agent: 'message', note: 'note' };

export const freescout: DeskFixture = {
  name: 'freescout',
  url: 'https://help.acme.example/conversation/4711',
  editor: 'summernote',
  body: (scene) => `
    <div class="conv-block conv-reply-block ${scene.mode === 'internal' ? 'conv-note-block' : ''}">
      <form><input type="hidden" name="is_note" value="${scene.mode === 'internal' ? 1 : ''}" />
        ${editorPlace('summernote')}
        <button class="btn btn-primary btn-reply-submit btn-send-text" type="button" data-fixture="send">Send Reply</button>
      </form>
    </div>
    <div id="conv-layout-main">
      <div class="thread thread-type-lineitem" data-thread_id="1"><div class="thread-body">Sam took the conversation</div></div>
      ${told(
        ({ from, at, text }) => `
        <div class="thread ${ifKnown(scene, `thread-type-${types[from]}`)}" id="thread-${at.slice(8, 13)}" data-thread_id="${at.slice(8, 13)}">
          <span data-date="${at}">then</span><div class="thread-body"><div class="thread-content"><p>${text}</p></div></div>
        </div>`,
      )}
    </div>`,
};
