import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/packs/json-text';

describe('readJson', () => {
  it.each<[title: string, text: string, line: number, column: number, message: RegExp]>([
    ['a comma before a closing bracket', '{\n  "a": [1,\n  2,]\n}', 3, 5, /take out the "," before this "]"/],
    ['a comma that is missing', '{"a": 1\n "b": 2}', 2, 2, /add "," between this and what stands before it/],
    ['a colon that is missing', '{"a" 1}', 1, 6, /add ":" after "a"/],
    ['a field that stands twice', '{"a": 1, "a": 2}', 1, 10, /the field "a" stands twice/],
    ['a name without quotes', '{a: 1}', 1, 2, /straight "double quotes"/],
    ['smart quotes', '{"a": “one”}', 1, 7, /straight "double quotes"/],
    ['a comment', '[\n// one\n1]', 2, 1, /take the comment out/],
    ['a text over two lines', '["one\ntwo"]', 1, 2, /not closed/],
    ['a lone backslash', '["C:\\dir"]', 1, 2, /write each "\\" as "\\\\"/],
    ['an end that is missing', '{"a": [1', 1, 9, /ends too early: a "]" is missing/],
    ['nothing at all', '', 1, 1, /ends too early: a value is missing/],
    ['something after the end', '[] []', 1, 4, /something follows the end/],
    ['brackets without end', '['.repeat(100_000), 1, 102, /nested too deeply/],
  ])('names the place of %s and what to do', (_, text, line, column, message) => {
    expect(readJson(text)).toEqual({ line, column, message: expect.stringMatching(message) });
  });

  it.each([
    '{"a":[1,-2.5e3,true,null,"\\u00e9 \\n"],"b":{}}',
    ' [ ] ',
    '"x"',
    '\ufeff{}',
  ])('reads %s as JSON.parse does', (text) =>
    expect(readJson(text)).toEqual({ value: JSON.parse(text.replace('\ufeff', '')) }));
});
