import { describe, expect, it } from 'vitest';
import { fitWording } from '../../../src/engine/rewriting/fit-wording';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { leftOut } from '../../../src/engine/text/left-out';
import { Sentence } from '../../../src/engine/text/sentence';

/** The sentence after `wording` took the place of `«…»` in it. */
function fitted(marked: string, wording: string, capitals?: 'natural'): string {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const sentence = new Sentence(text, new Lexicon(), leftOut(text));
  const first = sentence.tokens.findIndex((token) => token.start >= from);
  const end = sentence.tokens.findLastIndex((token) => token.end <= to) + 1;
  const edit = fitWording(sentence, first, end, wording, capitals);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('fit', () => {
  it.each([
    ['«Unfortunately», we are closed.', 'We are closed.'],
    ['«But» we are closed.', 'We are closed.'],
    ['«Sorry», but we are closed.', 'We are closed.'],
    ['The parcel, «unfortunately», is late.', 'The parcel is late.'],
    ['The parcel is «unfortunately» late.', 'The parcel is late.'],
    ['The parcel is late, «unfortunately».', 'The parcel is late.'],
    ['The parcel is late «as I said»!', 'The parcel is late!'],
    ['«Unfortunately», iPhones are out.', 'iPhones are out.'],
    ['«No».', ''],
  ])('%s without the marked words', (marked, expected) => {
    expect(fitted(marked, '')).toBe(expected);
  });

  it.each([
    ['«You must send it».', 'could you send it?', 'Could you send it?'],
    ['«You must send it»!', 'could you send it?', 'Could you send it?'],
    ['«You must send it» so we can check.', 'could you send it?', 'Could you send it so we can check?'],
    ['If you like it, «you must send it».', 'could you send it?', 'If you like it, could you send it?'],
    ['«You must send it», and we will check.', 'could you send it?', 'Could you send it? We will check.'],
    ['«You must send it» and I will check.', 'could you send it?', 'Could you send it? I will check.'],
    ['«You must send it», thanks.', 'could you send it?', 'Could you send it? Thanks.'],
    ['(«You must send it.»)', 'could you send it?', '(Could you send it?)'],
    ['«You must send it» 🙂', 'please send it', 'Please send it 🙂'],
    ['«Why was it not sent»?', 'could you send it?', 'Could you send it?'],
    ['«I understand», but we are closed.', 'I understand.', 'I understand. We are closed.'],
    ['Well, «we can’t ship before Monday»!', 'Monday is the earliest', 'Well, Monday is the earliest!'],
    ['Well, «we can’t ship yet»!', 'We will soon', 'Well, we will soon!'],
  ])('%s with "%s"', (marked, wording, expected) => {
    expect(fitted(marked, wording)).toBe(expected);
  });

  it('keeps a name’s capital inside a sentence where the wording is natural', () => {
    expect(fitted('Well, «we can’t ship yet»!', 'Evri will', 'natural')).toBe('Well, Evri will!');
  });

  it('never makes a small letter of "I", of initials or of a blank', () => {
    expect(fitted('Well, «we will».', 'I will')).toBe('Well, I will.');
    expect(fitted('Well, «we will».', 'USB works')).toBe('Well, USB works.');
    expect(fitted('Well, «we will».', '[Name] will')).toBe('Well, [Name] will.');
  });
});
