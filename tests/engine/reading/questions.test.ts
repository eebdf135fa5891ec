import { expect, it } from 'vitest';
import { openQuestions } from '../../../src/engine/reading/questions';

it.each([
  ['Is there parking? And can I bring my dog?', ['Is there parking?', 'And can I bring my dog?']],
  [
    'Can you tell me the date it leaves, and can it be sent by courier?',
    ['Can you tell me the date it leaves', 'can it be sent by courier?'],
  ],
  ['how long is the warranty', ['how long is the warranty']],
  ['Please tell me why it was late.', ['Please tell me why it was late.']],
  ['i can see its off, WHEN is it back on', ['WHEN is it back on']],
  ['my form went off in march has anyone looked at it', ['has anyone looked at it']],
  ['and why did nobody ring', ['and why did nobody ring']],
  ['Are you serious?', []],
  ['The kettle leaks.', []],
])('%s', (text, expected) => {
  const found = openQuestions(text);
  expect(found.map((question) => question.text)).toEqual(expected);
  for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
});
