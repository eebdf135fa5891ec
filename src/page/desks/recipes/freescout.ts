import type { Recipe } from '../../../coaching/recipe';

/** FreeScout, hosted by anybody: known by its page. In chat mode the plain textarea is used. */
export const freescout: Recipe = {
  name: 'freescout',
  hosts: [],
  page: [{ css: '.conv-reply-block :is(.note-editable, textarea#body)', seen: '2024-06' }],
  conversation: [{ url: '/conversation/(\\d+)', seen: '2024-06' }],
  replyBox: [
    { css: '.conv-reply-block .note-editable[contenteditable="true"]', seen: '2024-06' },
    { css: '.conv-reply-block textarea#body', seen: '2024-06' },
  ],
  mode: [
    { css: '.conv-reply-block.conv-note-block', is: 'internal', seen: '2024-06' },
    { css: '.conv-reply-block input[name="is_note"][value="1"]', is: 'internal', seen: '2024-06' },
    { css: '.conv-reply-block', is: 'public', seen: '2024-06' },
  ],
  channel: [{ css: '.conv-reply-block .note-editable', is: 'email', seen: '2024-06' }],
  message: [{ css: '.thread[data-thread_id]', seen: '2024-06' }],
  from: [
    { css: '.thread-type-customer', is: 'customer', seen: '2024-06' },
    { css: '.thread-type-message', is: 'agent', seen: '2024-06' },
    { css: '.thread-type-note', is: 'note', seen: '2024-06' },
  ],
  text: [{ css: '.thread-body', seen: '2024-06' }],
  time: [{ css: '[data-date]', attribute: 'data-date', seen: 'assumed' }],
  strip: [{ css: 'button', seen: '2024-06' }],
  skip: [
    { css: '.thread-type-draft', seen: '2024-06' },
    { css: '.thread-type-lineitem', seen: '2024-06' },
  ],
  send: [{ css: '.btn-reply-submit', seen: '2024-06' }],
};
