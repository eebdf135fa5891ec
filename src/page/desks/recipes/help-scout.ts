import type { Recipe } from '../../../coaching/recipe';

/** Help Scout. Authors stand in the label of each thread item, which is English; the note's state is told around the editor. */
export const helpScout: Recipe = {
  name: 'help-scout',
  hosts: ['*://secure.helpscout.net/*'],
  conversation: [{ url: '/conversation/(\\d+)', seen: '2025-09' }],
  fresh: [{ url: '/(new-ticket)\\b', seen: '2025-09' }],
  replyBox: [
    { css: '[data-cy="ConvoEditor"][contenteditable="true"]', seen: '2025-09' },
    { css: '[data-cy="ConvoEditor"] [contenteditable="true"]', seen: '2025-09' },
    { css: '[data-testid="reply-editor"][contenteditable="true"]', seen: '2025-09' },
    { css: '[data-testid="reply-editor"] [contenteditable="true"]', seen: '2025-09' },
    { css: '.editor-container[contenteditable="true"]', seen: '2025-09' },
    { css: '[role="textbox"][aria-label="Reply Editor"]', seen: '2025-09' },
    { css: '.redactor_editor[contenteditable="true"]', seen: '2023-01' },
  ],
  mode: [
    {
      css: '[data-testid="note-button"]:is([aria-pressed="true"], [aria-selected="true"])',
      is: 'internal',
      seen: 'assumed',
    },
  ],
  channel: [{ css: '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]', is: 'email', seen: '2025-09' }],
  message: [
    { css: '[data-testid="ThreadContainer"] li > div[id^="thread-"]', seen: '2025-09' },
    { css: 'ol[aria-label="Thread Items"] li > div[id^="thread-"]', seen: '2025-09' },
  ],
  from: [
    { css: '[id^="thread-"][aria-label*="note" i]', is: 'note', seen: '2025-09' },
    { css: '[id^="thread-"][aria-label*="customer" i]', is: 'customer', seen: '2025-09' },
    { css: '[id^="thread-"].is-customer', is: 'customer', seen: '2025-09' },
    { css: '[id^="thread-"][aria-label*="user reply" i]', is: 'agent', seen: '2025-09' },
  ],
  text: [
    { css: '[data-testid="thread-body"]', seen: 'assumed' },
    { css: '[class*="thread-body" i], [class*="ThreadBody"]', seen: 'assumed' },
    { css: '[id^="thread-"]', seen: '2025-09' },
  ],
  sender: [{ css: 'span[data-nocollapse="true"]', seen: '2025-09' }],
  time: [{ css: 'time[datetime]', attribute: 'datetime', seen: '2025-09' }],
  strip: [
    { css: 'button', seen: '2025-09' },
    { css: 'header', seen: '2025-09' },
    { css: 'time', seen: '2025-09' },
    { css: 'span[data-nocollapse="true"]', seen: '2025-09' },
  ],
  send: [
    { css: '[data-testid="reply-bar"] [data-testid*="send" i]', seen: 'assumed' },
    { css: '[data-testid="reply-bar"] button[type="submit"]', seen: '2025-09' },
    { css: '#sendBtn', seen: '2023-01' },
  ],
};
