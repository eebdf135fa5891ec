import { type DeskFixture, editorPlace, ifKnown, told } from '../fixture';

const labels = { customer: 'Customer reply', agent: 'User reply', note: 'Note' };

export const helpScout: DeskFixture = {
  name: 'help-scout',
  url: 'https://secure.helpscout.net/conversation/4711/12',
  editor: 'slate',
  modes: { public: 'unknown', internal: 'internal' },
  body: (scene) => `
    <div data-testid="ThreadContainer"><ol aria-label="Thread Items">${told(
      ({ from, name, at, text }) => `
      <li><div id="thread-${at.slice(8, 13)}" ${ifKnown(scene, `aria-label="${labels[from]}"`)}>
        <header><span data-nocollapse="true">${name}</span> <time datetime="${at}">then</time></header>
        <div data-testid="thread-body"><p>${text}</p></div>
      </div></li>`,
    )}</ol></div>
    <div data-testid="reply-bar">
      <button data-testid="note-button" aria-pressed="${scene.mode === 'internal'}">Note</button>
      <div data-cy="ConvoEditor">${editorPlace('slate')}</div>
      <button type="submit" data-fixture="send">Send</button>
    </div>`,
};
