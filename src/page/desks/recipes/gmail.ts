import type { Recipe } from '../../../coaching/recipe';

/**
 * Gmail. Labels are translated, so the editor is known by `g_editable`. Whoever has the address of the account is the agent; a shared
 * mailbox answers under its own address.
 */
export const gmail: Recipe = {
  name: 'gmail',
  hosts: ['*://mail.google.com/*'],
  conversation: [
    { css: 'h2[data-legacy-thread-id]', attribute: 'data-legacy-thread-id', seen: '2024-10' },
    { url: '#[^/]+/(?:[^/]+/)*([A-Za-z]{20,})', seen: '2024-10' },
  ],
  fresh: [{ css: 'div[role="dialog"] input[name="subjectbox"]', attribute: 'name', seen: '2024-10' }],
  replyBox: [
    { css: 'div[g_editable="true"][role="textbox"][contenteditable="true"]', seen: '2024-10' },
    { css: 'div[aria-label="Message Body"][contenteditable="true"]', seen: '2024-10' },
    { css: ':is(td.Bu, div[role="dialog"]) div.editable[contenteditable="true"]', seen: '2023-06' },
  ],
  mode: [{ css: 'div[g_editable="true"]', is: 'public', seen: '2024-10' }],
  channel: [{ css: 'div[g_editable="true"], div[aria-label="Message Body"]', is: 'email', seen: '2024-10' }],
  message: [
    { css: 'div.adn.ads[data-message-id]', seen: '2024-10' },
    { css: 'div[data-message-id]', seen: '2024-10' },
  ],
  people: {
    author: [{ css: 'span.gD[email]', attribute: 'email', seen: '2024-10' }],
    somebody: [
      {
        css: 'a[href*="SignOutOptions"][aria-label*="@"]',
        attribute: 'aria-label',
        take: '([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
        seen: '2024-10',
      },
    ],
    same: 'agent',
    other: 'customer',
  },
  text: [{ css: 'div.a3s', seen: '2024-10' }],
  sender: [{ css: 'span.gD[name]', attribute: 'name', seen: '2024-10' }],
  strip: [
    { css: '.gmail_quote', seen: '2024-10' },
    { css: '.gmail_signature', seen: '2024-10' },
  ],
  send: [{ css: 'div.T-I.aoO[role="button"]', seen: '2024-10' }],
};
