import type { Recipe } from '../../../coaching/recipe';

/** tawk.to. Nothing public tells where its messages are. */
export const tawk: Recipe = {
  name: 'tawk',
  hosts: ['*://dashboard.tawk.to/*'],
  conversation: [{ url: '/(?:chat|monitoring|inbox)/(?:[^/?#]+/)*([\\w-]{6,})', seen: 'assumed' }],
  replyBox: [
    {
      css: 'div.tawk-message-input[contenteditable="true"]:not([style*="display: none"])',
      seen: '2025-05',
    },
    { css: '.tawk-message-input.tawk-input-field', seen: '2025-05' },
  ],
  channel: [{ css: '.tawk-message-input', is: 'chat', seen: '2025-05' }],
  send: [{ css: '.tawk-message-send', seen: '2025-05' }],
};
