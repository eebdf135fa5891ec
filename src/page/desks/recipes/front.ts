import type { Recipe } from '../../../coaching/recipe';

/** Front. No public evidence of its page: the reply box is whatever the agent writes in; messages stay unread. */
export const front: Recipe = {
  name: 'front',
  hosts: ['*://app.frontapp.com/*'],
  conversation: [{ url: '/open/(cnv_\\w+)', seen: 'assumed' }],
  replyBox: [
    { css: '[contenteditable="true"]:is([role="textbox"], .ProseMirror, [aria-multiline="true"])', seen: 'assumed' },
  ],
  onlyFocused: true,
  channel: [{ css: '[contenteditable="true"]', is: 'email', seen: 'assumed' }],
  send: [{ css: 'button:is([data-testid*="send" i], [aria-label^="Send" i])', seen: 'assumed' }],
};
