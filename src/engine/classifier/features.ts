import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import type { Clause } from './clauses';
import { daysAndMonths, plainWords, subjects } from './plain-words';

/** What is known of a clause besides its own words. */
export interface Surroundings {
  complaint: boolean;
  failure: boolean;
  emotion: number;
  /** Is it of the draft's first sentence, its last, or between? */
  place: 'first' | 'last' | 'mid';
  /** The longer words of the customer's messages. */
  customer: ReadonlySet<string>;
}

/** Words in a row, of which every run of `least` to `most` is a feature; `mark` tells kinds of rows apart. */
export interface Strand {
  mark: '' | '~' | '+' | '@';
  words: readonly string[];
  least: number;
  most: number;
}

/**
 * What a classifier sees of a clause by itself: its words, pairs and triples of them, the same with every word of meaning blurred to its
 * ending ("the courier had already scanned it" and "the driver had already left it" then look much alike), and pairs of its small words,
 * whatever stands between. Names, numbers and days are blurred to what they are. After the n-grams of Wang and Manning, Baselines and
 * Bigrams (2012).
 */
export function strandsOf(sentence: Sentence, clause: Clause): Strand[] {
  const { from, to } = clause;
  const words = seenIn(sentence, clause);
  const strands: Strand[] = [
    { mark: '', words, least: 1, most: 1 },
    { mark: '', words: ['^', ...words, '$'], least: 2, most: 3 },
    { mark: '~', words: ['^', ...words.map(blur), '$'], least: 2, most: 4 },
    { mark: '+', words: words.filter((word) => plainWords.has(word)), least: 2, most: 2 },
    single('length', lengthOf(clause)),
  ];
  if (from > 0) strands.push(single('after', 'another'));
  if (to < sentence.length) strands.push(single('before', 'another'));
  return strands;
}

/**
 * All that `strandsOf` tells a model that knows certain words: of the others no more than their blur is left. Clauses with the same key
 * are the same to the model.
 */
export function keyOf(sentence: Sentence, clause: Clause, known: ReadonlySet<string>): string {
  let key = `${lengthOf(clause)}${clause.from > 0 ? '<' : ' '}${clause.to < sentence.length ? '>' : ' '}`;
  for (const word of seenIn(sentence, clause)) key += known.has(word) ? ` ${word}` : ` ${blur(word)}`;
  return key;
}

const lengthOf = ({ from, to }: Clause) => Math.min(6, (to - from) >> 2);

/** The words of a clause as classifiers see them. */
function seenIn({ tokens, text }: Sentence, { from, to }: Clause): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.gap === ',' && i > from) words.push(',');
    words.push(seen(token, i === 0, text));
  }
  if (asks.test(text.slice(tokens[from]?.start ?? 0, tokens[to]?.start ?? text.length))) words.push('?');
  return words;
}

const asks = /\?["”’)]*\s*$/;

/** What it sees of what stands around the clause. */
export function strandsAround(
  sentence: Sentence,
  { from, to }: Clause,
  { complaint, failure, emotion, place, customer }: Surroundings,
): Strand[] {
  const { subject, shared } = around(sentence, { from, to }, customer);
  return [
    single('customer', complaint ? (failure ? 'failed' : 'complains') : 'calm'),
    single('emotion', emotion),
    single(complaint ? 'complaint' : 'calm', subject),
    single('place', place),
    single('shared', shared),
  ];
}

/** The word that says whom a clause speaks of, and how many of the customer's longer words it shares, as far as they count. */
export function around(
  { tokens }: Sentence,
  { from, to }: Clause,
  customer: ReadonlySet<string>,
): { subject: string; shared: number } {
  let subject = '';
  let shared = 0;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i] as Token;
    if (!subject && subjects.has(word)) subject = word;
    if (word.length > 3 && customer.has(word)) shared++;
  }
  return { subject, shared: Math.min(3, shared) };
}

/** A feature that is no run of words. */
export const single = (name: string, value: string | number): Strand => ({
  mark: '@',
  words: [name, String(value)],
  least: 2,
  most: 2,
});

/** A word as classifiers see it. */
function seen(token: Token, opens: boolean, text: string): string {
  if (token.opaque) return '<x>';
  const { word } = token;
  if (/\d/.test(word)) return '#';
  if (daysAndMonths.has(word)) return '<day>';
  if (isSmall(text.charCodeAt(token.start))) return word;
  const written = text.slice(token.start, token.end);
  const isCapital = /^\p{Lu}/u.test(written) && written !== written.toUpperCase();
  return isCapital && !opens && !plainWords.has(word) ? '<name>' : word;
}

const isSmall = (code: number) => code >= 97 && code <= 122;

/** Something that a rewrite must not lose: a number, a day, a name. */
export function isFact(token: Token, opens: boolean, text: string): boolean {
  const word = seen(token, opens, text);
  return word === '#' || word === '<day>' || word === '<name>';
}

const endings = ['ing', 'ed', 'ly', 'tion', 'able', 'ment', 's'];
const lastOfEnding = new Set(endings.map((ending) => ending.charAt(ending.length - 1)));

/** Words of meaning lose all but their ending; the small words that carry a sentence's grammar stay. */
export function blur(word: string): string {
  if (plainWords.has(word) || word.length < 2) return word;
  if (!lastOfEnding.has(word.charAt(word.length - 1))) return '-';
  return `-${endings.find((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? ''}`;
}
