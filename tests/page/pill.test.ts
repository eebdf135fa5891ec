import { describe, expect, it } from 'vitest';
import { placePill } from '../../src/page/marks/pill-place';

const frame = { left: 100, top: 100, right: 700, bottom: 300 };
const size = { width: 90, height: 26 };
const caretAt = (left: number, top: number) => ({ left, top, right: left + 1, bottom: top + 20 });

describe('the place of the pill', () => {
  it.each([
    ['nowhere', null],
    ['in the middle', caretAt(300, 180)],
    ['in the lower right corner', caretAt(650, 275)],
    ['just left of the lower right corner', caretAt(602, 270)],
    ['in the upper right corner', caretAt(650, 108)],
  ])('is in a corner of the reply box and not on the caret, which is %s', (_, caret) => {
    const { left, top } = placePill(size, frame, caret);
    expect(left).toBeGreaterThanOrEqual(frame.left);
    expect(left + size.width).toBeLessThanOrEqual(frame.right);
    expect(top).toBeGreaterThanOrEqual(frame.top);
    expect(top + size.height).toBeLessThanOrEqual(frame.bottom);
    if (!caret) return;
    const apart =
      caret.right < left || caret.left > left + size.width || caret.bottom < top || caret.top > top + size.height;
    expect(apart).toBe(true);
  });

  it('stays where it was as long as the caret lets it', () => {
    expect(placePill(size, frame, caretAt(300, 180))).toEqual(placePill(size, frame, null));
  });
});
