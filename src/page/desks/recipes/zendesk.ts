import type { Recipe } from '../../../coaching/recipe';

/**
 * Zendesk Agent Workspace. It keeps every open ticket in the page and shows one pane; public or internal is told by a data
 * attribute, because labels are translated.
 */
export const zendesk: Recipe = {
  name: 'zendesk',
  hosts: ['*://*.zendesk.com/*'],
  pane: [
    { css: 'main#main_panes > *', seen: '2026-03' },
    { css: '#main_panes > *', seen: '2026-03' },
    { css: '[data-ticket-id]', seen: '2026-03' },
  ],
  conversation: [
    { css: '[data-ticket-id]', attribute: 'data-ticket-id', seen: '2026-03' },
    { url: '/agent/tickets/(\\d+)', seen: '2026-03' },
    { url: '/agent/tickets/(new/\\d+)', seen: '2025-06' },
  ],
  fresh: [{ url: '/agent/tickets/(new)\\b', seen: '2025-06' }],
  replyBox: [
    { css: '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]', seen: '2026-03' },
    { css: '[contenteditable="true"][data-test-id="omnicomposer-plain-text-ckeditor"]', seen: '2026-03' },
    {
      css: '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
      seen: '2025-06',
    },
    { css: '.zendesk-editor--rich-text-container [contenteditable="true"]', seen: '2024-10' },
    { css: '.ck-editor__editable[contenteditable="true"]', seen: '2025-06' },
  ],
  mode: [
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]',
      is: 'internal',
      seen: '2026-03',
    },
    { css: '[data-test-id="omnichannel-channel-switcher-button"][data-channel]', is: 'public', seen: '2026-03' },
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"][aria-label^="Internal note" i]',
      is: 'internal',
      seen: '2025-06',
    },
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"]:is([aria-label^="Public reply" i], [aria-label^="Email" i], [aria-label^="Messag" i])',
      is: 'public',
      seen: '2025-06',
    },
  ],
  channel: [
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel="web"], [data-channel="email"])',
      is: 'email',
      seen: '2026-03',
    },
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel="chat"], [data-channel="native_messaging"], [data-channel="sms"])',
      is: 'chat',
      seen: '2026-03',
    },
  ],
  message: [
    { css: 'article[data-test-id="omni-log-comment-item"]', seen: '2026-03' },
    { css: '[data-test-id="omni-log-container"] article', seen: '2025-06' },
  ],
  from: [
    { css: '[data-test-id="omni-log-internal-note-tag"]', is: 'note', seen: '2026-03' },
    { css: '[data-test-id="omni-log-item-message"][type="internal"]', is: 'note', seen: '2026-03' },
    { css: '[aria-label^="Internal note" i]', is: 'note', seen: '2025-06' },
    { css: '[data-test-id="omni-log-item-sender"]', text: '\\bbot\\b', is: 'bot', seen: '2025-06' },
    { css: '[data-test-id="omni-log-comment-user-link"]', text: '\\bbot\\b', is: 'bot', seen: '2025-06' },
    { css: '[data-test-id="omni-log-item-message"][type="end-user"]', is: 'customer', seen: '2026-03' },
    { css: '[data-test-id="omni-log-item-message"][type="agent"]', is: 'agent', seen: '2026-03' },
  ],
  text: [
    { css: '[data-test-id="omni-log-message-content"]', seen: '2026-03' },
    { css: '[data-test-id="omni-log-item-message"]', seen: '2026-03' },
  ],
  sender: [
    { css: '[data-test-id="omni-log-item-sender"]', seen: '2026-03' },
    { css: '[data-test-id="omni-log-comment-user-link"]', seen: '2025-06' },
  ],
  time: [
    { css: 'time[data-test-id="timestamp-relative"]', attribute: 'datetime', seen: '2026-03' },
    { css: 'time[datetime]', attribute: 'datetime', seen: '2026-03' },
  ],
  strip: [
    { css: 'svg', seen: '2026-03' },
    { css: 'button', seen: '2026-03' },
    { css: 'div.signature', seen: '2026-03' },
    { css: '[data-zes-id]', seen: '2025-06' },
  ],
  skip: [{ css: '[aria-hidden="true"]', seen: '2026-03' }],
  send: [
    { css: '[data-test-id="submit_button-button"]', seen: '2026-03' },
    { css: '[data-test-id="omnichannel-omnicomposer-send-button"]', seen: '2026-03' },
  ],
  customerName: [],
  agentName: [],
  attachment: [],
};
