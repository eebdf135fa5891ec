import type { Recipe } from '../../../coaching/recipe';

/** Gorgias. No public evidence of its page but that the editor is Draft.js; messages stay unread. */
export const gorgias: Recipe = {
  name: 'gorgias',
  hosts: ['*://*.gorgias.com/*'],
  conversation: [{ url: '/ticket/(\\d+)', seen: 'assumed' }],
  replyBox: [
    { css: '.public-DraftEditor-content[contenteditable="true"]', seen: 'assumed' },
    { css: '[contenteditable="true"][role="textbox"]', seen: 'assumed' },
  ],
  onlyFocused: true,
  channel: [{ css: '[contenteditable="true"]', is: 'email', seen: 'assumed' }],
  send: [{ css: 'button:is([data-testid*="send" i], [id*="send" i], [aria-label^="Send" i])', seen: 'assumed' }],
};
