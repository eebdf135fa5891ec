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
  ['Are you serious?', []],
  ['The kettle leaks.', []],
])('%s', (text, expected) => {
  const found = openQuestions(text);
  expect(found.map((question) => question.text)).toEqual(expected);
  for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
});
