import type { Recipe } from '../../../coaching/recipe';

/**
 * Any other page on a site that was turned on: whatever somebody writes several lines in is looked at for its wording, once they have gone
 * into it. Nothing is known of messages, so nothing is said to be owed; teaching the desk mends that.
 */
export const generic: Recipe = {
  name: 'generic',
  hosts: ['*://*/*'],
  replyBox: [
    {
      css: 'textarea, [contenteditable]:is([contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"])',
      seen: '2026-11',
    },
  ],
  onlyFocused: true,
};
