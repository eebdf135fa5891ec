import type { Recipe } from '../../../coaching/recipe';

/**
 * Freshdesk. Its `privatenote` class is also on replies from outside and on bounced ones: a true note has no line of addresses. Nothing
 * public tells an agent's reply, so its author stays unknown. Custom domains are known by the page.
 */
export const freshdesk: Recipe = {
  name: 'freshdesk',
  hosts: ['*://*.freshdesk.com/*', '*://*.myfreshworks.com/*'],
  page: [{ css: '[data-test-id="conversation-wrapper"]', seen: '2025-06' }],
  conversation: [{ url: '/a/tickets/(\\d+)', seen: '2025-06' }],
  fresh: [{ url: '/a/tickets/(new)\\b', seen: '2025-06' }],
  replyBox: [
    { css: 'div.fr-element.fr-view[contenteditable="true"]', seen: '2025-06' },
    { css: '.fr-element[contenteditable="true"]', seen: '2024-06' },
  ],
  channel: [{ css: 'div.fr-element', is: 'email', seen: '2025-06' }],
  message: [
    {
      css: '[data-test-id="conversation-wrapper"], div[data-album*="ticket_"]:not([data-test-id="conversation-wrapper"] *)',
      seen: '2025-06',
    },
    { css: '.ticket-details__item, .ticket-description', seen: '2024-06' },
  ],
  from: [
    { css: '.ticket-details__privatenote:not(:has(.emails-info:not(.notify)))', is: 'note', seen: '2025-06' },
    { css: '.ticket-details__requestor', is: 'customer', seen: '2025-06' },
  ],
  text: [
    { css: '[data-test-conversation="conversation-text"]', seen: '2025-06' },
    { css: '.text-content-wrapper', seen: '2025-06' },
    { css: '.text__content', seen: '2024-06' },
  ],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: 'assumed' }],
  strip: [{ css: 'button', seen: '2025-06' }],
  send: [
    { css: '[data-test-id="reply-send-button"]', seen: 'assumed' },
    { css: 'button[data-test-id*="send" i]', seen: 'assumed' },
  ],
};
