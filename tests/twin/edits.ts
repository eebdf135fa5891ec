import type { Random } from './random';

/** One thing that an agent does in a reply box. */
export type Edit =
  | { kind: 'type'; text: string }
  | { kind: 'press'; keys: string[] }
  /** A stretch is selected with the keyboard and something is done to it. */
  | { kind: 'select'; words: number; act: string }
  | { kind: 'apply' };

/** Phrases that the product finds fault with, and some that it leaves alone; most end, so that they are shown at once. */
const phrases = [
  'You must send us the receipt. ',
  'Unfortunately, we can not do that. ',
  "I'm sorry if you were upset. ",
  'As I said before, it is our policy. ',
  'You should have read the manual! ',
  'Please be advised that it is closed. ',
  'We will get back to you soon. ',
  'Calm down. ',
  'Thanks for the photo. ',
  'The parcel left on Monday. ',
  'Obviously you did not check it. ',
  'To be honest, that is not my job. ',
];
const snippets = ['a', 'x ', 'it', ' the', '. ', ', ', 'No', '?', ' we ', '🙂', 'é', '"', "'"];

const press = (...keys: string[]): Edit => ({ kind: 'press', keys });

/** How often each is done, in hundredths. */
const chances: readonly [number, (random: Random) => Edit][] = [
  [22, (random) => ({ kind: 'type', text: random.oneOf(snippets) })],
  [14, (random) => ({ kind: 'type', text: random.oneOf(phrases) })],
  [8, () => press('Enter')],
  [9, (random) => press(...Array<string>(1 + random.below(3)).fill('Backspace'))],
  [2, () => press('Delete')],
  [12, (random) => press(...Array<string>(1 + random.below(6)).fill(random.oneOf(['ArrowLeft', 'ArrowRight'])))],
  [6, (random) => press(random.oneOf(['Home', 'End', 'Control+Home', 'Control+End']))],
  [5, () => press('Control+b')],
  [8, () => press('Control+z')],
  [3, () => press('Control+v')],
  [3, (random) => ({ kind: 'select', words: 1 + random.below(3), act: 'Control+c' })],
  [4, (random) => ({ kind: 'select', words: 1 + random.below(4), act: random.oneOf(snippets) })],
  [4, () => ({ kind: 'apply' })],
];

export function randomEdit(random: Random): Edit {
  let left = random.below(100);
  for (const [chance, edit] of chances) {
    if (left < chance) return edit(random);
    left -= chance;
  }
  throw new Error('the chances do not come to a hundred');
}
