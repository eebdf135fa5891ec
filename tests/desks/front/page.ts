import { type DeskFixture, editorPlace } from '../fixture';

/** No public evidence of Front's page: an editable box and a button named Send. */
export const front: DeskFixture = {
  name: 'front',
  url: 'https://app.frontapp.com/open/cnv_4711',
  editor: 'prosemirror',
  authors: null,
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <section class="${scene.mode === 'internal' ? 'internal-composer' : 'composer'}">
      ${editorPlace('prosemirror', { role: 'textbox' })}
      <button aria-label="Send" data-fixture="send">Send</button>
    </section>`,
};
