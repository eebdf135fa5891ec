import type { Recipe } from '../../../coaching/recipe';

/**
 * Intercom Inbox. In April 2026 it renamed `inbox2__` to `inbox-2__` and took the category off many messages, hence the long
 * chains. Nothing public tells how a note looks now, so without a sign the mode is unknown.
 */
export const intercom: Recipe = {
  name: 'intercom',
  hosts: ['*://app.intercom.com/*', '*://app.eu.intercom.com/*', '*://app.au.intercom.com/*'],
  pane: [
    { css: '[data-intercom-target="conversation-space"]', seen: '2026-05' },
    { css: '.inbox-2__conversation-page', seen: '2026-05' },
    { css: '.inbox2__conversation-page', seen: '2026-03' },
  ],
  conversation: [{ url: '/conversation/(\\d+)', seen: '2026-05' }],
  fresh: [],
  replyBox: [
    { css: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]', seen: '2026-05' },
    { css: '.ProseMirror.embercom-prosemirror-composer-editor[contenteditable="true"]', seen: '2026-05' },
    { css: '.embercom-prosemirror-composer-editor[contenteditable="true"]', seen: '2025-10' },
    { css: '.ProseMirror[role="textbox"][contenteditable="true"]', seen: '2025-10' },
  ],
  mode: [
    { css: 'a.o__selected[data-intercom-target="note-tab"]', is: 'internal', seen: '2024-06' },
    { css: '.conversation__text.o__note', is: 'internal', seen: '2024-06' },
    {
      css: '[data-conversation-reply-composer]:is([class*="note" i]:not([class*="notes" i]), [data-composer-mode="note"])',
      is: 'internal',
      seen: '2026-05',
    },
    {
      css: '[data-conversation-reply-composer] :is([data-composer-mode="note"], [aria-selected="true"][data-tab*="note" i])',
      is: 'internal',
      seen: '2026-05',
    },
    { css: 'a.o__selected[data-intercom-target="reply-tab"]', is: 'public', seen: '2024-06' },
  ],
  channel: [{ css: '[data-conversation-reply-composer]', is: 'chat', seen: '2026-05' }],
  message: [
    { css: '[data-intercom-target="conversation-stream-content-part"]', seen: '2026-05' },
    { css: '[class*="group/content-part"]', seen: '2026-04' },
    { css: '[data-part-group-id]', seen: '2026-03' },
    { css: '[data-part-id]', seen: '2026-03' },
    { css: '.inbox-2__conversation-part', seen: '2026-04' },
    { css: '.inbox2__conversation-part', seen: '2026-03' },
  ],
  from: [
    { css: '[data-part-group-category="1"]', is: 'customer', seen: '2026-02' },
    { css: '[data-part-group-category="3"]', is: 'agent', seen: '2026-02' },
    { css: '[data-part-group-category="4"]', is: 'note', seen: '2026-02' },
    { css: '[data-part-group-category="5"]', is: 'bot', seen: '2026-02' },
    { css: '[data-part-group-category="1"]', around: true, is: 'customer', seen: '2026-02' },
    { css: '[data-part-group-category="3"]', around: true, is: 'agent', seen: '2026-02' },
    { css: '[data-part-group-category="4"]', around: true, is: 'note', seen: '2026-02' },
    { css: '[data-part-group-category="5"]', around: true, is: 'bot', seen: '2026-02' },
    { css: '.inbox2__note-part, .inbox-2__note-part', is: 'note', seen: '2026-04' },
    { css: '.inbox2__user-email-part, .inbox-2__user-email-part', is: 'customer', seen: '2026-04' },
    { css: '.inbox2__admin-email-part, .inbox-2__admin-email-part', is: 'agent', seen: '2026-04' },
    { css: '[data-author-type="user"], [data-author-type="lead"]', is: 'customer', seen: '2026-04' },
    { css: '[data-author-type="admin"]', is: 'agent', seen: '2026-04' },
    { css: '[data-author-type="bot"]', is: 'bot', seen: '2026-04' },
    { css: '.justify-end, .flex-row-reverse', is: 'agent', seen: '2026-04' },
    { css: '.justify-start', is: 'customer', seen: '2026-04' },
  ],
  sides: { left: 'customer', right: 'agent', seen: '2026-04' },
  text: [
    { css: '.interblocks-html', seen: '2026-05' },
    { css: '.intercom-interblocks', seen: '2026-03' },
    { css: '[class*="break-words"]', seen: '2026-04' },
  ],
  sender: [],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: '2026-03' }],
  strip: [
    { css: 'svg', seen: '2026-03' },
    { css: 'button', seen: '2026-03' },
  ],
  skip: [
    { css: '[data-part-group-category="20"]', seen: '2026-02' },
    { css: '[aria-hidden="true"]', seen: '2026-03' },
  ],
  send: [
    { css: '[data-conversation-reply-composer] [data-intercom-target*="send" i]', seen: '2026-05' },
    { css: '[data-conversation-reply-composer] button[type="submit"]', seen: '2026-05' },
    { css: '[data-conversation-reply-composer] button', seen: '2026-05' },
  ],
  customerName: [],
  agentName: [],
  attachment: [],
};
