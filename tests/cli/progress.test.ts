import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress';

/** What is written to a terminal while 200 lines are done every tenth of a second. */
function written(isTTY: boolean): string[] {
  const said: string[] = [];
  let now = 0;
  const write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  const progress = createProgress({ isTTY, write }, () => now);
  for (let i = 0; i < 6; i++) {
    now += 100;
    progress.done(200);
  }
  progress.end();
  return said;
}

it('says four times a second how far it is, and takes the line away', () => {
  expect(written(true)).toEqual([
    '\r600 reviewed, 2,000 a second\u001b[K',
    '\r1,200 reviewed, 2,000 a second\u001b[K',
    '\r\u001b[K',
  ]);
});

it('says nothing where nobody looks', () => {
  expect(written(false)).toEqual([]);
});
