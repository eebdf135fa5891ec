import type { Recipe } from '../../../coaching/recipe';

/** Chatwoot, hosted by anybody: known by its page. API inboxes write in a textarea. */
export const chatwoot: Recipe = {
  name: 'chatwoot',
  hosts: ['*://app.chatwoot.com/*'],
  page: [{ css: '.reply-box :is(.ProseMirror, textarea)', seen: '2025-01' }],
  conversation: [{ url: '/conversations/(\\d+)', seen: '2025-01' }],
  replyBox: [
    { css: '.reply-box .ProseMirror[contenteditable="true"]', seen: '2025-01' },
    { css: '.reply-box textarea', seen: '2025-01' },
  ],
  mode: [
    { css: '.reply-box.is-private', is: 'internal', seen: '2025-01' },
    { css: '.reply-box', is: 'public', seen: '2025-01' },
  ],
  message: [{ css: 'div[id^="message"][data-message-id]', seen: '2025-01' }],
  from: [
    { css: '[class*="solid-amber"], [class*="n-amber"]', is: 'note', seen: '2025-01' },
    { css: '.left-bubble', is: 'customer', seen: '2025-01' },
    { css: '.right-bubble', is: 'agent', seen: '2025-01' },
  ],
  text: [
    { css: '.prose', seen: '2025-01' },
    { css: '.left-bubble, .right-bubble', seen: '2025-01' },
  ],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: 'assumed' }],
  strip: [{ css: 'button', seen: '2025-01' }],
  send: [
    { css: '.reply-box button[type="submit"]', seen: '2025-01' },
    { css: '.reply-box .right-wrap button', seen: '2025-01' },
  ],
};
