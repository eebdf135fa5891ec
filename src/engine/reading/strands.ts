import { blur, type Strand, single } from '../classifier/features';
import type { MessageSigns } from './message';

/** How long the beginning of a word is that tells its kin: "cancelled", "cancelling". */
const beginning = 5;

/**
 * What the model sees of messages written in a row: runs of words, the same blurred to their endings, the beginnings of longer words, and
 * the signs that are found by hand, `highest` the highest of their sums.
 */
export function strandsOfMessages(messages: readonly MessageSigns[], highest: readonly number[]): Strand[] {
  const strands: Strand[] = [];
  for (const { seen, ideas, shouted, marks, words } of messages) {
    const row = ['^', ...seen, '$'];
    strands.push({ mark: '', words: row, least: 1, most: 3 });
    strands.push({ mark: '~', words: row.map(blur), least: 2, most: 4 });
    const long = seen.filter(({ length }) => length >= beginning).map((found) => found.slice(0, beginning));
    strands.push({ mark: '+', words: long, least: 1, most: 1 });
    for (const [idea, count] of ideas)
      strands.push(single('idea', idea), ...(count > 1 ? [single('often', idea)] : []));
    if (shouted > 0) strands.push(single('shouted', Math.min(3, shouted)));
    if (marks >= 1) strands.push(single('marks', Math.min(3, Math.floor(marks))));
    strands.push(single('length', Math.min(6, Math.floor(Math.log2(words + 1)))));
  }
  highest.forEach((sum, i) => {
    for (let step = -4; step < sum && step <= 5; step += 0.5) strands.push(single(`sum${i}`, step));
  });
  return strands;
}
