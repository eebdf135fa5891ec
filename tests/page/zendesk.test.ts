// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { deskFor } from '../../src/page/desks/catalogue';
import { goTo } from './go-to';

interface Part {
  type: string;
  sender: string;
  at: string;
  html: string;
  extra?: string;
}

const article = ({ type, sender, at, html, extra = '' }: Part) => `
  <article data-test-id="omni-log-comment-item" aria-label="Public reply">
    <span data-test-id="omni-log-item-sender">${sender}</span>
    <time data-test-id="timestamp-relative" datetime="${at}"></time>
    <div data-test-id="omni-log-item-message" type="${type}">
      ${extra}<div data-test-id="omni-log-message-content">${html}</div>
    </div>
  </article>`;

const pane = (id: number, style: string, channel: string, parts: Part[]) => `
  <div data-ticket-id="${id}" style="${style}">
    <div data-test-id="omni-log-container">${parts.map(article).join('')}</div>
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button>
    <div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor" id="box${id}"></div>
    <button data-test-id="submit_button-button"></button>
  </div>`;

const complaint: Part = {
  type: 'end-user',
  sender: 'Maria Lopez',
  at: '2026-11-20T10:00:00+01:00',
  html: '<p>Where is it?</p><p>It is late.</p><button>Translate</button>',
};
const answer: Part = {
  type: 'agent',
  sender: 'Sam',
  at: '2026-11-21T09:00:00Z',
  html: 'On its way.<div class="signature">Acme</div>',
};
const bot: Part = { type: 'agent', sender: 'Acme Answer Bot', at: '2026-11-20T08:00:00Z', html: 'Received.' };
const note: Part = {
  type: 'agent',
  sender: 'Dana',
  at: '2026-11-22T09:00:00Z',
  html: 'Ask the depot.',
  extra: '<i data-test-id="omni-log-internal-note-tag">Internal</i>',
};

const page = (first: string, second = '') => {
  document.body.innerHTML = `<main id="main_panes">${first}${second}</main>`;
};
const current = () => deskFor(document)?.current(document) ?? null;

beforeEach(() => goTo('https://acme.zendesk.com/agent/tickets/1'));

describe('Zendesk', () => {
  it('takes the pane that can be seen; all open tickets are in the page', () => {
    page(pane(1, 'display: none', 'web', []), pane(2, '', 'web', []));
    expect(current()).toMatchObject({ key: 'zendesk:acme.zendesk.com:2', replyBox: { id: 'box2' } });
  });

  it('has no conversation where no reply box can be seen', () => {
    page(pane(1, 'display: none', 'web', []));
    expect(current()).toBeNull();
  });

  it.each([
    ['web', 'public', 'email'],
    ['internal', 'internal', undefined],
    ['native_messaging', 'public', 'chat'],
    ['something new', 'public', undefined],
  ])('reads channel %j as %s', (channel, mode, kind) => {
    page(pane(1, '', channel, []));
    expect(current()).toMatchObject({ mode, channel: kind });
  });

  it('does not know who reads a reply without a channel', () => {
    page(pane(1, '', 'web', []).replace('data-channel="web"', ''));
    expect(current()?.mode).toBe('unknown');
  });

  it('reads the thread oldest first, by time, without buttons and signatures', () => {
    page(pane(1, '', 'web', [note, answer, complaint, bot]));
    expect(current()?.thread).toEqual([
      { from: 'bot', name: 'Acme Answer Bot', at: '2026-11-20T08:00:00.000Z', text: 'Received.' },
      { from: 'customer', name: 'Maria Lopez', at: '2026-11-20T09:00:00.000Z', text: 'Where is it?\nIt is late.' },
      { from: 'agent', name: 'Sam', at: '2026-11-21T09:00:00.000Z', text: 'On its way.' },
      { from: 'note', name: 'Dana', at: '2026-11-22T09:00:00.000Z', text: 'Ask the depot.' },
    ]);
  });

  it('names the customer and finds the control that sends', () => {
    page(pane(1, '', 'web', [complaint, answer]));
    expect(current()).toMatchObject({ customerName: 'Maria Lopez', sendControls: [{ tagName: 'BUTTON' }] });
  });

  it('says in its self-test what it found by which selector, and nothing of the page’s words', () => {
    page(pane(1, '', 'web', [complaint]));
    const seen = deskFor(document)?.selfTest(document) ?? [];
    expect(seen.filter(({ selector }) => selector === null)).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Maria');
    page('<div>nothing</div>');
    expect(
      deskFor(document)
        ?.selfTest(document)
        .find(({ part }) => part === 'reply box'),
    ).toEqual({
      part: 'reply box',
      selector: null,
      seen: null,
      count: 0,
    });
  });
});
