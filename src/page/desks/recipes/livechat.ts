import type { Recipe } from '../../../coaching/recipe';

/** LiveChat, now text.com. Only the agent's own messages carry a mark of their own. */
export const livechat: Recipe = {
  name: 'livechat',
  hosts: ['*://my.livechatinc.com/*', '*://app.helpdesk.com/*', '*://www.text.com/app/*'],
  conversation: [{ url: '/(?:chats|archives|tickets|inbox)/(?:[^/?#]+/)?([\\w-]{6,})', seen: '2025-10' }],
  replyBox: [
    { css: '[data-testid*="composer" i] [contenteditable="true"]', seen: 'assumed' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2025-10' },
    { css: 'textarea:not([type="search"])', seen: '2025-10' },
  ],
  channel: [{ css: '[data-testid="messages-list"]', is: 'chat', seen: '2025-10' }],
  message: [
    { css: '[data-testid="messages-list"] :has(> [data-testid="message-text"])', seen: '2025-10' },
    { css: '[data-testid="messages-list"] [data-testid="agent-message"]', seen: '2025-10' },
  ],
  from: [
    { css: '[data-testid="agent-message"]', is: 'agent', seen: '2025-10' },
    { css: '[data-testid="customer-message"], [data-testid="visitor-message"]', is: 'customer', seen: 'assumed' },
  ],
  text: [
    { css: '[data-testid="message-text"]', seen: '2025-10' },
    { css: '.message__text', seen: '2025-10' },
  ],
  strip: [{ css: 'button', seen: '2025-10' }],
  send: [
    { css: 'button[data-testid*="send" i]', seen: '2025-10' },
    { css: 'button:is([aria-label*="send" i], [title*="send" i])', seen: '2025-10' },
  ],
};
