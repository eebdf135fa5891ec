// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nameFindings, showFindings } from '../../src/coaching/visible';
import { holdSend, type SendGate } from '../../src/page/hold-send';
import { finding } from '../coaching/sample-review';

const draft = 'You must wait.';
const found = showFindings({
  draft,
  caret: null,
  findings: nameFindings([finding(draft, 'must')]),
  already: new Set(),
});

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => life.abort());

/** A page with a reply box and a button that sends; `sent` counts what reaches the desk. */
function page(gate: Partial<SendGate> = {}) {
  const box = document.createElement('div');
  const button = document.createElement('button');
  document.body.replaceChildren(box, button);
  const sent = vi.fn();
  button.addEventListener('click', sent);
  box.addEventListener('keydown', sent);
  const ask = vi.fn<SendGate['ask']>();
  const ports: SendGate = {
    element: box,
    controls: () => [button],
    isChat: () => false,
    asking: () => found,
    answered: () => new Promise(() => {}),
    ask,
    ...gate,
  };
  holdSend(ports, life.signal);
  const person = (target: HTMLElement, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
  };
  return {
    sent,
    ask: ports.ask as typeof ask,
    click: () => person(button, new MouseEvent('click', { bubbles: true, composed: true })),
    press: (keys: KeyboardEventInit) =>
      person(box, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...keys })),
  };
}

it('a reply that nothing asks about is not touched', () => {
  const { click, press, sent, ask } = page({ asking: () => [] });
  click();
  press({ ctrlKey: true });
  expect(sent).toHaveBeenCalledTimes(2);
  expect(ask).not.toHaveBeenCalled();
});

it('a reply that is held goes when the agent sends it anyway, and not when they go back', () => {
  const { click, sent, ask } = page();
  click();
  expect(ask.mock.calls[0]?.[0]).toEqual(found);
  expect(sent).not.toHaveBeenCalled();
  ask.mock.calls[0]?.[1]('stay');
  expect(sent).not.toHaveBeenCalled();
  click();
  ask.mock.calls[1]?.[1]('send');
  expect(sent).toHaveBeenCalledTimes(1);
});

it.each([
  ['Ctrl and Enter', { ctrlKey: true }, false, true],
  ['Cmd and Enter', { metaKey: true }, false, true],
  ['Enter in chat', {}, true, true],
  ['Enter in an e-mail', {}, false, false],
  ['Shift and Enter', { shiftKey: true }, true, false],
  ['Enter that ends a composition', { isComposing: true }, true, false],
  ['another key', { key: 'a', ctrlKey: true }, true, false],
])('%s', (_, keys, isChat, isHeld) => {
  const { press, sent, ask } = page({ isChat: () => isChat });
  press(keys);
  expect(ask).toHaveBeenCalledTimes(isHeld ? 1 : 0);
  expect(sent).toHaveBeenCalledTimes(isHeld ? 0 : 1);
});

it('the last words are waited for, but not long', async () => {
  const { click, sent } = page({ asking: () => 'unsure' });
  click();
  expect(sent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toHaveBeenCalledTimes(1);
});

it('Enter alone in chat does not wait for the last words, since the keys after it would overtake it', () => {
  const { press, sent } = page({ isChat: () => true, asking: () => 'unsure' });
  press({});
  expect(sent).toHaveBeenCalledTimes(1);
});

it('an answer that comes in time decides', async () => {
  let isKnown = false;
  const { click, sent, ask } = page({
    asking: () => (isKnown ? found : 'unsure'),
    answered: () => Promise.resolve(),
  });
  click();
  isKnown = true;
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(sent).not.toHaveBeenCalled();
});

it('whatever breaks, the reply goes at once', async () => {
  const broken = () => {
    throw new Error('broken');
  };
  const noDialog = page({ ask: broken });
  noDialog.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(noDialog.sent).toHaveBeenCalledTimes(1);
  const noAnswer = page({ asking: broken });
  noAnswer.press({ ctrlKey: true });
  expect(noAnswer.sent).toHaveBeenCalledTimes(1);
});

it('a question that the page has taken away holds nothing any more', async () => {
  const { click, sent } = page();
  click();
  await vi.advanceTimersByTimeAsync(1000);
  click();
  expect(sent).toHaveBeenCalledTimes(1);
});
