// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/page/editors/editor';
import type { Way } from '../../src/page/editors/ways';
import { type Writable, writeVerified } from '../../src/page/editors/write-verified';

/** An editor that is nothing but its text and selection. */
function fakeEditor(text: string, caret: number | null) {
  const state = { text, start: caret ?? 0, end: caret ?? 0, hasCaret: caret !== null };
  const editor: Writable = {
    element: document.createElement('div'),
    read: () => ({
      text: state.text,
      caret: state.hasCaret && state.start === state.end ? state.start : null,
      rangeOf: () => null,
    }),
    select(start, end) {
      Object.assign(state, { start, end, hasCaret: true });
      return true;
    },
  };
  const replace = (by: string) => {
    state.text = state.text.slice(0, state.start) + by + state.text.slice(state.end);
    state.start += by.length;
    state.end = state.start;
  };
  const works: Way = (_, by) => replace(by);
  const doublesSpaces: Way = (_, by) => replace(by.replaceAll(' ', '\u00a0'));
  const spoils: Way = (_, by) => replace(`${by}${by}`);
  return { state, editor, works, doublesSpaces, spoils };
}
const ignored: Way = () => {};

beforeEach(() => {
  vi.useFakeTimers();
});

async function write({ editor }: { editor: Writable }, edit: Edit, ways: Way[]) {
  const result = writeVerified(editor, edit, ways);
  await vi.runAllTimersAsync();
  return result;
}
const mustToCan = { start: 4, end: 8, text: 'can' };

describe('writing', () => {
  it('falls through to the next way where one is ignored', async () => {
    const fake = fakeEditor('You must wait.', null);
    expect(await write(fake, mustToCan, [ignored, fake.works])).toBe('written');
    expect(fake.state.text).toBe('You can wait.');
  });

  it('takes no-break spaces and curly quotes for what was meant', async () => {
    const fake = fakeEditor('You must wait.', null);
    expect(await write(fake, { ...mustToCan, text: 'may kindly' }, [fake.doublesSpaces])).toBe('written');
  });

  it('is refused where no way does anything', async () => {
    const fake = fakeEditor('You must wait.', 3);
    expect(await write(fake, mustToCan, [ignored, ignored])).toBe('refused');
    expect(fake.state.text).toBe('You must wait.');
  });

  it('puts back what a way has spoilt, and tries no other', async () => {
    const fake = fakeEditor('You must wait.', null);
    const once = vi.fn<Way>((element, text, range) => {
      if (once.mock.calls.length === 1) fake.spoils(element, text, range);
      else fake.works(element, text, range);
    });
    expect(await write(fake, mustToCan, [once])).toBe('refused');
    expect(fake.state.text).toBe('You must wait.');
  });

  it('steps back when somebody else writes meanwhile', async () => {
    const fake = fakeEditor('You must wait.', null);
    setTimeout(() => {
      fake.state.text = 'You must wait. Bye';
    }, 10);
    const way = vi.fn(fake.works);
    expect(await write(fake, mustToCan, [way])).toBe('refused');
    expect(way).not.toHaveBeenCalled();
  });

  it.each([
    ['before the stretch it stays', 2, 2],
    ['at the end of the stretch it stands behind what was written', 8, 7],
    ['in the stretch it stands behind what was written', 6, 7],
    ['after the stretch it moves along', 14, 13],
    ['nowhere it stands behind what was written', null, 7],
  ])('leaves the caret sensibly: %s', async (_, before, after) => {
    const fake = fakeEditor('You must wait.', before);
    await write(fake, mustToCan, [fake.works]);
    expect(fake.editor.read().caret).toBe(after);
  });

  it('refuses a stretch that the draft does not have', async () => {
    const fake = fakeEditor('You', null);
    expect(await write(fake, mustToCan, [fake.works])).toBe('refused');
  });
});
