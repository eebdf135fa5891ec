import type { Recipe } from '../../../coaching/recipe';

/** UVdesk, hosted by anybody: known by its page. TinyMCE in a frame; the panels for notes and forwards stand apart. */
export const uvdesk: Recipe = {
  name: 'uvdesk',
  hosts: [],
  page: [{ css: '.uv-ticket-main, .uv-ticket-wrapper.thread-list', seen: '2024-01' }],
  conversation: [{ url: '/ticket/view/(?:[^/]+/)?(\\d+)', seen: '2024-01' }],
  replyBox: [
    { css: 'body#tinymce[contenteditable="true"]', inside: ['iframe.tox-edit-area__iframe'], seen: '2024-01' },
    { css: 'body.mce-content-body[contenteditable="true"]', inside: ['iframe'], seen: '2024-01' },
  ],
  mode: [
    { css: '.uv-tabs li[data-type="note"]:is(.uv-tab-active, .active)', is: 'internal', seen: 'assumed' },
    { css: '.uv-tabs li[data-type="reply"]:is(.uv-tab-active, .active)', is: 'public', seen: 'assumed' },
  ],
  channel: [{ css: '.uv-ticket-main, .uv-ticket-wrapper', is: 'email', seen: '2024-01' }],
  message: [{ css: '.uv-ticket-main:has(.message)', seen: '2024-01' }],
  from: [
    { css: '.uv-ticket-main.create', is: 'customer', seen: '2024-01' },
    { css: '.uv-ticket-main.note', is: 'note', seen: 'assumed' },
    { css: '.uv-ticket-main.customer', is: 'customer', seen: 'assumed' },
    { css: '.uv-ticket-main.agent', is: 'agent', seen: 'assumed' },
  ],
  text: [{ css: '.message', seen: '2024-01' }],
  send: [
    { css: '.uv-ticket-reply button[type="submit"]', seen: 'assumed' },
    { css: 'form:has(iframe.tox-edit-area__iframe) :is(button, input)[type="submit"]', seen: 'assumed' },
  ],
};
