import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

export const gmail: DeskFixture = {
  name: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKhDdJkLmNpQrStVwXz',
  editor: 'contenteditable',
  // A mailbox has no notes; what Dana wrote came by mail from another address.
  authors: { note: 'customer' },
  modes: { public: 'public', internal: null },
  body: (scene) => `
    <a ${ifKnown(scene, 'href="https://accounts.google.com/SignOutOptions"')} aria-label="Google Account: Sam Field (sam.field@acme.example)">S</a>
    <h2 data-legacy-thread-id="18c4711">My parcel</h2>
    ${told(
      ({ name, text }) => `
      <div class="adn ads" data-message-id="#msg-${name.length}">
        <span class="gD" email="${name.toLowerCase().replace(' ', '.')}@acme.example" name="${name}">${name}</span>
        <div class="a3s aiL"><div dir="ltr">${text}</div><div class="gmail_quote">older words</div></div>
      </div>`,
    )}
    <table><tr><td class="Bu">${editorPlace('contenteditable', { g_editable: 'true', 'aria-label': 'Nachrichtentext', class: 'Am editable' })}</td></tr></table>
    <div class="T-I J-J5-Ji aoO" role="button" data-fixture="send">Send</div>`,
};
