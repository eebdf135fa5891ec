import type { Recipe } from '../../../coaching/recipe';

/** Outlook on the web. Its labels are translated; nothing public tells who wrote a message, so authors stay unknown. */
export const outlook: Recipe = {
  name: 'outlook',
  hosts: [
    '*://outlook.office.com/*',
    '*://outlook.office365.com/*',
    '*://outlook.live.com/*',
    '*://outlook.cloud.microsoft/*',
  ],
  conversation: [{ url: '/mail/(?:.*/)?id/([^/?#]+)', seen: '2024-06' }],
  replyBox: [
    { css: '[id^="editorParent"] [contenteditable="true"]', seen: 'assumed' },
    { css: '[aria-label="Message body"][contenteditable="true"]', seen: '2024-06' },
    { css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: 'assumed' },
  ],
  mode: [{ css: '[contenteditable="true"][role="textbox"]', is: 'public', seen: '2024-06' }],
  channel: [{ css: '[contenteditable="true"][role="textbox"]', is: 'email', seen: '2024-06' }],
  message: [{ css: '[role="document"]', seen: '2024-06' }],
  text: [{ css: '[role="document"]', seen: '2024-06' }],
  strip: [{ css: 'button', seen: '2024-06' }],
  send: [
    { css: 'button[aria-label="Send"]', seen: 'assumed' },
    { css: 'button[title^="Send ("]', seen: 'assumed' },
  ],
};
