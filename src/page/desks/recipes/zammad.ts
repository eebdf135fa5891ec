import type { Recipe } from '../../../coaching/recipe';

/** Zammad's desktop view, hosted by anybody: known by its page. Its new Vue view looks different and is not known. */
export const zammad: Recipe = {
  name: 'zammad',
  hosts: ['*://*.zammad.com/*'],
  page: [{ css: 'form.article-add [data-name="body"]', seen: '2025-01' }],
  pane: [{ css: '.ticketZoom, .content.active', seen: '2025-01' }],
  conversation: [{ url: '#ticket/zoom/(\\d+)', seen: '2025-01' }],
  replyBox: [
    { css: 'form.article-add [data-name="body"][contenteditable="true"]', seen: '2025-01' },
    { css: '.articleNewEdit-body[contenteditable="true"]', seen: '2025-01' },
  ],
  mode: [
    { css: 'form.article-add.is-internal', is: 'internal', seen: '2025-01' },
    { css: 'form.article-add input[name="internal"][value="true"]', is: 'internal', seen: '2025-01' },
    { css: 'form.article-add[data-type="note"]', is: 'internal', seen: '2025-01' },
    { css: 'form.article-add.is-public', is: 'public', seen: '2025-01' },
  ],
  channel: [
    { css: 'form.article-add[data-type="email"]', is: 'email', seen: '2025-01' },
    { css: 'form.article-add[data-type="phone"]', is: 'phone-note', seen: '2025-01' },
  ],
  message: [{ css: '.ticket-article-item', seen: '2025-01' }],
  from: [
    { css: '.ticket-article-item:is(.internal, .is-internal)', is: 'note', seen: '2025-01' },
    { css: '.ticket-article-item.customer', is: 'customer', seen: '2025-01' },
    { css: '.ticket-article-item.agent', is: 'agent', seen: '2025-01' },
    { css: '.ticket-article-item.system', is: 'bot', seen: '2025-01' },
  ],
  text: [{ css: '.textBubble-content .richtext-content', seen: '2025-01' }],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: '2025-01' }],
  strip: [{ css: 'button', seen: '2025-01' }],
  send: [{ css: '.js-submit', seen: '2025-01' }],
};
