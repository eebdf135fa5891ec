// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { deskFor } from '../../src/page/desks/catalogue';
import { goTo } from './go-to';

const page = (parts: string, composer = '') => {
  document.body.innerHTML = `
    <div data-intercom-target="conversation-space">
      <div data-conversation-stream>${parts}</div>
      <div data-conversation-reply-composer ${composer}>
        <div class="ProseMirror" contenteditable="true"></div><button class="send"></button>
      </div>
    </div>`;
};
const part = (attributes: string, inside = '', text = 'Hi') =>
  `<div data-intercom-target="conversation-stream-content-part" ${attributes}><div class="interblocks-html ${inside}">${text}</div></div>`;
const current = () => deskFor(document)?.current(document) ?? null;

beforeEach(() => goTo('https://app.intercom.com/a/inbox/x/inbox/shared/all/conversation/77'));

describe('Intercom', () => {
  it.each([
    ['customer', part('data-part-group-category="1"')],
    ['agent', part('data-part-group-category="3"')],
    ['note', part('data-part-group-category="4"')],
    ['bot', part('data-part-group-category="5"')],
    ['customer', `<div data-part-group-category="1">${part('')}</div>`],
    ['customer', part('', 'inbox-2__user-email-part')],
    ['note', part('class="flex justify-end"', 'inbox2__note-part')],
    ['customer', part('class="flex justify-start"')],
    ['agent', part('class="flex justify-end"')],
    ['unknown', part('')],
  ])('reads %s from %s', (from, html) => {
    page(html);
    expect(current()?.thread).toEqual([{ from, text: 'Hi' }]);
  });

  it('leaves out what the system says', () => {
    page(part('data-part-group-category="20"') + part('data-part-group-category="1"', '', 'Hello'));
    expect(current()?.thread).toEqual([{ from: 'customer', text: 'Hello' }]);
  });

  it('reads the parts of April 2026, whose wrapper has another name', () => {
    page('<div class="group/content-part justify-start"><div class="break-words">Hi</div></div>');
    expect(current()?.thread).toEqual([{ from: 'customer', text: 'Hi' }]);
  });

  it('takes the conversation’s number from the address', () => {
    page('');
    expect(current()).toMatchObject({ key: 'intercom:app.intercom.com:77', mode: 'unknown', channel: 'chat' });
  });

  it.each([['class="conversation__text o__note"'], ['data-composer-mode="note"']])('knows a note by %s', (composer) => {
    page('', composer);
    expect(current()?.mode).toBe('internal');
  });

  it('knows the desk by its hosts alone', () => {
    goTo('https://app.eu.intercom.com/a/inbox');
    expect(deskFor(document)?.name).toBe('intercom');
    for (const url of ['https://example.com/', 'https://intercom.com.example.com/', 'https://evilzendesk.com/agent']) {
      goTo(url);
      expect(deskFor(document)).toBeNull();
    }
  });
});
