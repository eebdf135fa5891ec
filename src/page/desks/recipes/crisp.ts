import type { Recipe } from '../../../coaching/recipe';

/** Crisp. The list of messages is virtual: only what is near the viewport is in the page. */
export const crisp: Recipe = {
  name: 'crisp',
  hosts: ['*://app.crisp.chat/*'],
  conversation: [{ url: '/inbox/(session_[\\w-]+)', seen: '2025-08' }],
  replyBox: [
    {
      css: '.c-conversation-box-field .c-editor-composer__field:is([contenteditable="true"], textarea)',
      seen: '2025-08',
    },
    {
      css: '.c-conversation-box-field .c-editor-composer__field :is([contenteditable="true"], textarea)',
      seen: '2025-08',
    },
    { css: '.c-conversation-box-field__field-composer-field', seen: '2025-08' },
  ],
  channel: [{ css: '.c-conversation-box-field', is: 'chat', seen: '2025-08' }],
  message: [
    { css: '[class*="c-conversation-box-content-message--"]', seen: '2025-08' },
    { css: '.c-conversation-box-content__group', seen: '2025-08' },
  ],
  from: [
    { css: '.c-conversation-box-content-message--note', is: 'note', seen: 'assumed' },
    { css: '.c-conversation-box-content-message--user', is: 'customer', seen: '2025-08' },
    { css: '.c-conversation-box-content-message--operator', is: 'agent', seen: '2025-08' },
  ],
  text: [{ css: '.c-conversation-box-content-message-bubble__content', seen: '2025-08' }],
  strip: [{ css: 'button', seen: '2025-08' }],
  send: [
    { css: '.c-conversation-box-field [class*="send" i]:is(button, [role="button"], a)', seen: 'assumed' },
    { css: '.c-conversation-box-field button', seen: 'assumed' },
  ],
};
