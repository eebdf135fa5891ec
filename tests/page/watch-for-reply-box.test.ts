// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForReplyBox } from '../../src/page/watch-for-reply-box';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  (globalThis as { composureWatches?: boolean }).composureWatches = false;
});
const add = async (html: string) => {
  document.body.insertAdjacentHTML('beforeend', html);
  await vi.advanceTimersByTimeAsync(500);
};

describe('the watcher', () => {
  it.each([
    '<div contenteditable="true"></div>',
    '<div contenteditable></div>',
    '<textarea></textarea>',
  ])('sees %s', async (html) => {
    const found = vi.fn();
    watchForReplyBox(globalThis, found);
    await add('<p>Hello</p>');
    expect(found).not.toHaveBeenCalled();
    await add(html);
    expect(found).toHaveBeenCalledOnce();
  });

  it('tells once, and then does nothing more', async () => {
    const found = vi.fn();
    watchForReplyBox(globalThis, found);
    await add('<textarea></textarea>');
    await add('<textarea></textarea>');
    expect(found).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    '<div contenteditable="false"></div>',
    '<input>',
    '<textarea style="display: none"></textarea>',
  ])('waits at %s', async (html) => {
    const found = vi.fn();
    watchForReplyBox(globalThis, found);
    await add(html);
    expect(found).not.toHaveBeenCalled();
    await add('<textarea></textarea>');
  });

  it('does not run twice in a frame', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    watchForReplyBox(globalThis, first);
    watchForReplyBox(globalThis, second);
    await add('<textarea></textarea>');
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });
});
