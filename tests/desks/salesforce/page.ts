import { type DeskFixture, editorPlace } from '../fixture';

/** The e-mail composer as its own frame sees it; the case around it is another origin. */
export const salesforce: DeskFixture = {
  name: 'salesforce',
  url: 'https://acme--c.vf.force.com/email/composer?caseId=5003000000D8cuI',
  editor: 'ckeditor4',
  authors: null,
  body: (scene) => `
    <div ${scene.mode === 'public' ? 'data-component-id="emailComposer"' : 'class="forceChatterPublisherTextPost"'}>
      ${editorPlace('ckeditor4')}
      <button class="send cuf-publisherShareButton" data-fixture="send">Send</button>
    </div>`,
};
