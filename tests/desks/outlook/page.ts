import { type DeskFixture, editorPlace, told } from '../fixture';

export const outlook: DeskFixture = {
  name: 'outlook',
  url: 'https://outlook.office.com/mail/inbox/id/AAQkAGI4711',
  editor: 'contenteditable',
  authors: { customer: 'unknown', agent: 'unknown', note: 'unknown' },
  modes: { public: 'public', internal: null },
  body: () => `
    ${told(({ text }) => `<div role="document"><p>${text}</p></div>`)}
    <div id="editorParent_1">${editorPlace('contenteditable', { 'aria-label': 'Message body' })}</div>
    <button aria-label="Send" data-fixture="send">Send</button>`,
};
