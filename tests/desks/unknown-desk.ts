import { conversation, editorPlace } from './fixture';

/** A desk that no recipe knows; its classes are made anew at each load, as build tools and libraries make them. */
export const unknownDesk = 'https://help.boutique.example/inbox?ticket=4711';

export function unknownDeskBody(): string {
  const made = () => `css-${Math.random().toString(36).slice(2, 8)}`;
  const [row, head, body] = [made(), made(), made()];
  const messages = conversation.map(
    ({ from, name, at, text }, index) => `
    <div class="${row} bubble-row" id="m${Math.floor(Math.random() * 1e9)}">
      <div class="${made()}" data-author-type="${from === 'note' ? 'colleague' : from}">
        <div class="${head}"><b>${name}</b> <time datetime="${at}">${index + 1} h ago</time></div>
        <div class="${body} bubble-text"><p>${text}</p></div>
      </div>
    </div>`,
  );
  return `
    <div class="${made()} shell"><nav class="side"><a href="#">Inbox</a><a href="#">Archive</a></nav>
      <div class="${made()} main">
        <div class="${made()} stream" style="min-height: 400px">${messages.join('\n')}</div>
        <div class="${made()} answer">${editorPlace('prosemirror')}<button class="${made()}" aria-label="Send reply" name="submit-reply" data-fixture="send">Send</button></div>
      </div>
    </div>`;
}
