import type { Recipe } from '../../../coaching/recipe';

/**
 * Request Tracker, hosted by anybody: known by its page. The messages stand on the page of the ticket, the reply is written on another
 * one. A requestor's message is known by the user's number, compared with the ticket's people.
 */
export const requestTracker: Recipe = {
  name: 'request-tracker',
  hosts: [],
  page: [
    { css: 'textarea.messagebox[name="UpdateContent"]', seen: '2025-06' },
    { css: '.ticket-transaction[data-transaction-id] > .metadata', seen: '2025-06' },
  ],
  conversation: [
    { css: 'form[name="TicketUpdate"] input[name="id"]', attribute: 'value', seen: '2025-06' },
    { url: '/Ticket/[^?#]*[?&](?:[^#]*&)?id=(\\d+)', seen: '2025-06' },
  ],
  replyBox: [
    {
      css: 'body.cke_editable[contenteditable="true"]',
      inside: ['.messagebox-container iframe.cke_wysiwyg_frame'],
      seen: '2025-06',
    },
    { css: '.messagebox-container .ck-editor__editable[contenteditable="true"]', seen: '2025-06' },
    { css: 'textarea.messagebox[name="UpdateContent"]', seen: '2025-06' },
  ],
  mode: [
    { css: 'select#UpdateType option[value="private"]:checked', is: 'internal', seen: '2025-06' },
    { css: 'select#UpdateType option[value="response"]:checked', is: 'public', seen: '2025-06' },
    { css: '.messagebox-container.action-private', is: 'internal', seen: '2025-06' },
    { css: '.messagebox-container.action-response', is: 'public', seen: '2025-06' },
  ],
  channel: [{ css: '.messagebox-container', is: 'email', seen: '2025-06' }],
  message: [{ css: '.transaction[data-transaction-id]:is(.message, .comment)', seen: '2025-06' }],
  from: [{ css: '.transaction.comment', is: 'note', seen: '2025-06' }],
  people: {
    author: [{ css: '.metadata .description .user[data-user-id]', attribute: 'data-user-id', seen: '2025-06' }],
    somebody: [
      {
        css: '.ticket-info-people :is(.requestor, .requestors) [data-user-id]',
        attribute: 'data-user-id',
        seen: 'assumed',
      },
      { css: '.ticket-info-requestor [data-user-id]', attribute: 'data-user-id', seen: 'assumed' },
    ],
    same: 'customer',
    other: 'agent',
  },
  text: [
    { css: '.content .messagebody', seen: '2025-06' },
    { css: '.content', seen: '2025-06' },
  ],
  sender: [{ css: '.metadata .description .user', seen: '2025-06' }],
  strip: [
    { css: '.message-stanza-folder', seen: '2025-06' },
    { css: '.downloadattachment', seen: '2025-06' },
  ],
  elsewhere: true,
  send: [{ css: 'input[name="SubmitTicket"], button[name="SubmitTicket"]', seen: '2025-06' }],
};
