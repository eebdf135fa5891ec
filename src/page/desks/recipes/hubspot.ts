import type { Recipe } from '../../../coaching/recipe';

/** HubSpot Conversations. Nothing public tells who wrote a message or a comment from a reply. */
export const hubspot: Recipe = {
  name: 'hubspot',
  hosts: ['*://app.hubspot.com/*', '*://app-eu1.hubspot.com/*'],
  conversation: [{ url: '/live-messages/\\d+/inbox/(\\d+)', seen: '2025-03' }],
  replyBox: [
    { css: 'div.ProseMirror[contenteditable="true"][role="textbox"]', seen: '2025-03' },
    { css: 'div.ProseMirror[contenteditable="true"]', seen: '2025-03' },
  ],
  message: [{ css: '[class*="CommonMessage__StyledContentColumn"]', seen: '2025-03' }],
  text: [{ css: '[data-test-id="primary-message-body-content"]', seen: '2025-03' }],
  sender: [{ css: 'dt[data-message-metadata-type="from"] b', seen: '2025-03' }],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: 'assumed' }],
  send: [
    { css: 'button[data-test-id*="send" i]', seen: 'assumed' },
    { css: 'button[data-selenium-test*="send" i]', seen: 'assumed' },
  ],
};
