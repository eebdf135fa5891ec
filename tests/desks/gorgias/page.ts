import { type DeskFixture, editorPlace } from '../fixture';

/** No public evidence of Gorgias's page but that its editor is Draft.js. */
export const gorgias: DeskFixture = {
  name: 'gorgias',
  url: 'https://acme.gorgias.com/app/ticket/4711',
  editor: 'draft',
  authors: null,
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <section class="${scene.mode === 'internal' ? 'internal-note' : 'email-reply'}">
      ${editorPlace('draft')}
      <button id="submit-button-send" data-fixture="send">Send</button>
    </section>`,
};
