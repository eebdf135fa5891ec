import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { compilePattern } from '../../../src/engine/rules/matcher';
import { PatternError, parsePattern } from '../../../src/engine/rules/pattern';
import { Sentence } from '../../../src/engine/text/sentence';
import { expand } from '../../../src/engine/text/tokens';

const lists = { sorry: ['sorry', 'we apologise', 'apologies'] };

/** The stretch that a pattern takes, with its captures, or null. */
function found(pattern: string, text: string) {
  const lexicon = new Lexicon();
  const matcher = compilePattern(parsePattern(pattern, lists, expand), lexicon);
  const sentence = new Sentence(text, lexicon);
  const match = matcher.find(sentence);
  if (!match) return null;
  const captures = [...match.captures]
    .sort()
    .map(([name, { first, end }]) => `${name}=${sentence.slice(first, end - 1)}`);
  return [sentence.slice(match.first, match.end - 1), ...captures].join(' | ');
}

describe('patterns', () => {
  it.each([
    ['you need to', 'First, you need to reset it.', 'you need to'],
    ['you are wrong', "I'm afraid you're wrong here.", "you're wrong"],
    ["can't", 'We cannot do it.', 'cannot'],
    ["we can't", 'Sadly we can’t.', 'we can’t'],
    ['it is not', "it's not ours", "it's not"],
    ['(must|have to)', 'You have to wait', 'have to'],
    ['please? send', 'Send it', 'Send'],
    ['you .? failed', 'you have failed', 'you have failed'],
    ['as (already|previously)? stated', 'As previously stated, no.', 'As previously stated'],
    [
      'can not [act: *] until [what: *]',
      "We can't ship it until you pay, sorry.",
      "can't ship it until you pay | act=ship it | what=you pay",
    ],
    ['^ unfortunately', 'Unfortunately, no.', 'Unfortunately'],
    ['^ unfortunately', 'It is unfortunately so', null],
    ['%sorry% , but', 'Apologies, but no', 'Apologies, but'],
    ['%sorry% , but', 'We apologise but no', null],
    ['you did not !get', "you didn't get it", null],
    ['you did not !get', "you didn't read it", "you didn't read"],
    ['soon !as? ', 'soon as', null],
    ['you must #Verb', 'You must send it', 'You must send'],
    ['you must #Verb', 'You must, friend', null],
    ['we will ** ', 'We will look, and tell', 'We will look, and tell'],
    ['policy', 'our “policy” page', 'policy'],
    ['follow-up', 'a follow up', 'follow up'],
    ['100% (sure|certain)', "I'm 100% sure", '100% sure'],
    ['0% interest', 'a 50% interest', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it.each([
    ['/you (must|need)/', 'regular'],
    ['(one|two', 'never closed'],
    ['one) two', 'closes nothing'],
    ['%none%', 'no list'],
    ['', 'empty'],
    ['a | b', 'inside brackets'],
  ])('%s is refused in words', (pattern, message) => {
    expect(() => parsePattern(pattern, lists, expand)).toThrow(PatternError);
    expect(() => parsePattern(pattern, lists, expand)).toThrow(message);
  });
});
