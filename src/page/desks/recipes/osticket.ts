import type { Recipe } from '../../../coaching/recipe';

/** osTicket, hosted by anybody: known by its page. Reply and note are two forms; the tab or the form around the box tells which. */
export const osticket: Recipe = {
  name: 'osticket',
  hosts: [],
  page: [{ css: 'form#reply textarea#response', seen: '2023-10' }],
  conversation: [{ css: '#thread-items[data-thread-id]', attribute: 'data-thread-id', seen: '2023-10' }],
  replyBox: [
    { css: ':is(form#reply, form#note) .redactor-in[contenteditable="true"]', seen: '2023-10' },
    { css: 'form#reply textarea#response, form#note textarea#internal_note', seen: '2023-10' },
  ],
  mode: [
    { css: 'form#note', around: true, is: 'internal', seen: '2023-10' },
    { css: '#response-tabs li.active a[href="#note"]', is: 'internal', seen: '2023-10' },
    { css: 'form#reply', around: true, is: 'public', seen: '2023-10' },
  ],
  channel: [{ css: 'form#reply', is: 'email', seen: '2023-10' }],
  message: [{ css: '#thread-items .thread-entry', seen: '2023-10' }],
  from: [
    { css: '.thread-entry.message', is: 'customer', seen: '2023-10' },
    { css: '.thread-entry.response', is: 'agent', seen: '2023-10' },
    { css: '.thread-entry.note', is: 'note', seen: '2023-10' },
  ],
  text: [{ css: '.thread-body', seen: '2023-10' }],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: '2023-10' }],
  strip: [{ css: '.attachments', seen: '2023-10' }],
  skip: [{ css: '.thread-entry.system', seen: '2023-10' }],
  send: [
    { css: 'form#reply input.save.pending[type="submit"]', seen: '2023-10' },
    { css: 'form#reply input[type="submit"]', seen: '2023-10' },
  ],
};
