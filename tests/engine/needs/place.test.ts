import { describe, expect, it } from 'vitest';
import { afterGreeting, beforeSignOff, type Place } from '../../../src/engine/needs/place';

const put = (draft: string, { at, before, after }: Place) =>
  `${draft.slice(0, at)}${before}It is here.${after}${draft.slice(at)}`;

describe('a sentence that opens the reply', () => {
  it.each([
    ['Hi Maria,\n\nWe shipped it.', 'Hi Maria,\n\nIt is here. We shipped it.'],
    ['Hi Maria,\nWe shipped it.', 'Hi Maria,\nIt is here. We shipped it.'],
    ['Dear Mr. Bello,\r\n\r\nWe shipped it.', 'Dear Mr. Bello,\r\n\r\nIt is here. We shipped it.'],
    ['Hi Maria! We shipped it.', 'Hi Maria! It is here. We shipped it.'],
    ['Hi Maria, thanks for writing. We shipped it.', 'Hi Maria, thanks for writing. It is here. We shipped it.'],
    ['We shipped it.', 'It is here. We shipped it.'],
    ['Hello there,', 'Hello there,\n\nIt is here.'],
    ['Hello there,\n\n', 'Hello there,\n\nIt is here.'],
    ['Hi Maria,\n\nBest,\nSam', 'Hi Maria,\n\nIt is here.\n\nBest,\nSam'],
    ['Hello, thanks for your message.', 'Hello, thanks for your message. It is here.'],
    ['Hi maria, we shipped it.', 'Hi maria, we shipped it. It is here.'],
    ['Agnieszka,\n\nBox is lost.', 'Agnieszka,\n\nIt is here. Box is lost.'],
    ['Morning! Your order left today.', 'Morning! It is here. Your order left today.'],
    ['', 'It is here.'],
  ])('%j', (draft, expected) => {
    expect(put(draft, afterGreeting(draft))).toBe(expected);
  });
});

describe('a sentence that closes the reply', () => {
  it.each([
    ['Hi Maria,\n\nWe shipped it.\n\nBest,\nSam', 'Hi Maria,\n\nWe shipped it. It is here.\n\nBest,\nSam'],
    ['We shipped it.\n\nKind regards', 'We shipped it. It is here.\n\nKind regards'],
    ['We shipped it.\n\nThanks,\nSam\nSupport', 'We shipped it. It is here.\n\nThanks,\nSam\nSupport'],
    ['We shipped it.\n\nThanks, Sam', 'We shipped it. It is here.\n\nThanks, Sam'],
    ['We shipped it. ^Lisa', 'We shipped it. It is here. ^Lisa'],
    ['We shipped it', 'We shipped it. It is here.'],
    ['We shipped it.', 'We shipped it. It is here.'],
    ['Do this:\n- one\n- two\n\nBest,\nSam', 'Do this:\n- one\n- two\n\nIt is here.\n\nBest,\nSam'],
    ['We shipped it.\n\nSam', 'We shipped it. It is here.\n\nSam'],
    ['Hi Maria,\n\nBest,\nSam', 'Hi Maria,\n\nIt is here.\n\nBest,\nSam'],
    ['', 'It is here.'],
  ])('%j', (draft, expected) => {
    expect(put(draft, beforeSignOff(draft))).toBe(expected);
  });
});
