// @vitest-environment happy-dom
import { getAllByRole, getByRole } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { createWords } from '../../src/coaching/words';
import { createCard } from '../../src/page/marks/card';
import { placeCard } from '../../src/page/marks/card-place';
import { sampleFinding } from '../ui/sample-snapshot';

const words = createWords(en, 'en');

function card(given = {}) {
  const apply = vi.fn();
  const dismiss = vi.fn();
  const element = createCard(document, { finding: sampleFinding(given), words, apply, dismiss });
  document.body.replaceChildren(element);
  return { element, apply, dismiss };
}

/** A click as a person makes it; a script's is not trusted. */
const press = (button: Element) => {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button.dispatchEvent(click);
};

describe('the card', () => {
  it('is a dialogue with a name, described by what the words may do', () => {
    card();
    const dialog = getByRole(document.body, 'dialog', { name: 'About “You must send”' });
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'May sound like an order.',
    );
  });

  it('has a button for each wording, then three to dismiss', () => {
    const { apply, dismiss } = card({
      suggestions: [
        { text: 'Could you send', blanks: [] },
        { text: ' Please send', blanks: [] },
      ],
    });
    const buttons = getAllByRole(document.body, 'button');
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Apply: Could you send',
      'Apply: Please send',
      'Dismiss, not here: You must send',
      'Not in this conversation: You must send',
      'Turn this rule off: You must send',
    ]);
    for (const button of buttons) press(button);
    expect(apply.mock.calls).toEqual([
      [0, null],
      [1, null],
    ]);
    expect(dismiss.mock.calls).toEqual([['here'], ['conversation'], ['rule']]);
  });

  it('says so when the words are best left out', () => {
    card({ suggestions: [{ text: '', blanks: [] }] });
    expect(getByRole(document.body, 'button', { name: 'Apply: leave out “You must send”' })).toBeTruthy();
  });

  it('has a field for each blank, and applies the wording as it was filled', () => {
    const { apply } = card({ suggestions: [{ text: 'I’ll write by [day], [time]', blanks: ['day', 'time'] }] });
    const day = getByRole<HTMLInputElement>(document.body, 'textbox', { name: 'day, for you to fill in' });
    day.value = 'Friday';
    press(getByRole(document.body, 'button', { name: /^Apply/ }));
    expect(apply).toHaveBeenCalledWith(0, 'I’ll write by Friday, [time]');
  });

  it('shows words of a page as words, never as HTML', () => {
    const { element } = card({ text: '<img src=x>', suggestions: [{ text: '<b>x</b>', blanks: [] }] });
    expect(element.querySelector('img, b')).toBeNull();
  });

  it('does not listen to the clicks of a script', () => {
    const { apply } = card();
    getAllByRole(document.body, 'button')[0]?.click();
    expect(apply).not.toHaveBeenCalled();
  });

  it('leaves the focus where it is when it is pressed', () => {
    const { element } = card();
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    element.querySelector('button')?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });
});

describe('its place', () => {
  const viewport = { width: 800, height: 600 };
  const size = { width: 300, height: 200 };
  const line = (top: number, left = 100) => ({ left, top, right: left + 80, bottom: top + 20 });
  const covers = (at: { left: number; top: number }, box: ReturnType<typeof line>) =>
    at.left < box.right && at.left + size.width > box.left && at.top < box.bottom && at.top + size.height > box.top;

  beforeEach(() => document.body.replaceChildren());

  it.each([
    ['below the words', line(100), null],
    ['above them at the lower edge', line(560), null],
    ['below the caret’s line', line(100), line(130)],
    ['above the caret’s line', line(560), line(530)],
    ['inside the right edge', line(100, 780), null],
  ])('is %s', (_, marked, caret) => {
    const at = placeCard(size, marked, caret, viewport);
    expect(covers(at, marked)).toBe(false);
    if (caret) expect(covers(at, caret)).toBe(false);
    expect(at.left).toBeGreaterThanOrEqual(8);
    expect(at.left + size.width).toBeLessThanOrEqual(792);
    expect(at.top).toBeGreaterThanOrEqual(8);
    expect(at.top + size.height).toBeLessThanOrEqual(592);
  });
});
