import type { Recipe } from '../../../coaching/recipe';

/**
 * Salesforce Service Console, e-mail. The editor is CKEditor 4 in a frame within a frame; the coach runs in the outer one, where the
 * case's messages are out of reach, so nothing is known of them.
 */
export const salesforce: Recipe = {
  name: 'salesforce',
  hosts: [
    '*://*.lightning.force.com/*',
    '*://*.my.salesforce.com/*',
    '*://*.vf.force.com/*',
    '*://*.visualforce.com/*',
  ],
  conversation: [
    { url: '/r/(?:Case|EmailMessage)/(\\w{15,18})', seen: '2024-03' },
    { url: '[?&](?:id|caseId)=(\\w{15,18})', seen: 'assumed' },
  ],
  replyBox: [
    { css: 'body.cke_editable', inside: ['iframe.cke_wysiwyg_frame'], seen: '2024-03' },
    { css: 'body[contenteditable="true"]', inside: ['iframe[title="Email Body"]'], seen: '2024-03' },
    { css: '.ql-editor.slds-rich-text-area__content[contenteditable="true"]', seen: '2024-03' },
  ],
  mode: [
    { css: '[data-component-id="emailComposer"], .forceChatterPublisherEmail', is: 'public', seen: '2024-03' },
    { css: '.forceChatterPublisherTextPost', is: 'internal', seen: 'assumed' },
  ],
  channel: [{ css: 'iframe.cke_wysiwyg_frame', is: 'email', seen: '2024-03' }],
  send: [
    { css: '[data-component-id="emailComposer"] button.send', seen: 'assumed' },
    { css: '.cuf-publisherShareButton', seen: '2024-03' },
  ],
};
