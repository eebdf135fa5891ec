import type { Lexicon } from '../rules/lexicon';
import { tagsOf } from './grammar';
import { mayBeNumber } from './numbers';
import { type Opaque, type Token, tokenize } from './tokens';

/** Words after which a new clause begins, when they follow a comma or stand before a subject. */
const joiners = new Set(['but', 'however', 'because', 'although', 'though', 'while', 'whereas', 'so']);
const subjects = new Set([
  'i',
  'we',
  'you',
  'it',
  'they',
  'he',
  'she',
  'this',
  'that',
  'there',
  'please',
  'then',
  'our',
  'your',
  'my',
  'the',
]);

/** After a comma these open something that belongs to the whole sentence, not to the clause before. */
const openers = new Set([
  'sorry',
  'thanks',
  'thank',
  'please',
  'if',
  'when',
  'once',
  'unless',
  'as',
  'which',
  'who',
  'since',
  'in',
  'until',
]);

/**
 * All that patterns see of a sentence that do not ask for tags or numbers: sentences that differ in words that no pattern knows share
 * one. While such a word is being typed, what was found of the sentence is found already.
 */
export interface Shape {
  readonly memory: unknown[];
}

/** One sentence, cut into tokens once. Offsets of tokens are relative to the sentence's text. */
export class Sentence {
  readonly tokens: readonly Token[];
  /** The number of each token in the lexicon, 0 for words that no pattern knows. */
  readonly numbers: Uint16Array;
  /** What was worked out from the sentence, by those who did. */
  readonly memory: unknown[] = [];
  readonly shape: Shape;
  private tagSets: ReadonlySet<string>[] | undefined;
  private spelt = false;

  constructor(
    readonly text: string,
    lexicon: Lexicon,
    opaque: readonly Opaque[] = [],
    /** A sentence that this one may share its shape with: what it was before the last key. */
    before?: Sentence,
  ) {
    this.tokens = tokenize(text, 0, text.length, opaque);
    this.numbers = new Uint16Array(this.tokens.length);
    for (let i = 0; i < this.tokens.length; i++) this.numbers[i] = lexicon.number((this.tokens[i] as Token).word);
    this.shape = before && isShapedAs(this, before) ? before.shape : { memory: [] };
  }

  get length(): number {
    return this.tokens.length;
  }

  /** Has more of it been asked for than its shape? */
  get isSpelt(): boolean {
    return this.spelt;
  }

  /** See {@link mayBeNumber}. */
  mayBeNumber(token: number): boolean {
    this.spelt = true;
    return mayBeNumber((this.tokens[token] as Token).word);
  }

  get isParsed(): boolean {
    return this.tagSets !== undefined;
  }

  /** compromise's tags of a token; the sentence is parsed on the first call. */
  hasTag(token: number, tag: string): boolean {
    this.spelt = true;
    this.tagSets ??= tagsOf(this.text, this.tokens);
    return this.tagSets[token]?.has(tag) ?? false;
  }

  /** Index after the last token of the clause that holds `from`. */
  clauseEnd(from: number): number {
    for (let i = from + 1; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.gap === ';') return i;
      const after = this.tokens[i + 1]?.word ?? '';
      if (joiners.has(token.word) && (token.gap === ',' || subjects.has(after))) return i;
      if ((token.word === 'and' || token.word === 'or') && subjects.has(after)) return i;
      if (token.gap === ',' && (subjects.has(token.word) || openers.has(token.word) || subjects.has(after))) return i;
    }
    return this.tokens.length;
  }

  /** Index of the first token of the clause that holds `from`. */
  clauseStart(from: number): number {
    let start = 0;
    while (start < from) {
      const end = this.clauseEnd(start);
      if (end > from) break;
      start = end;
    }
    return start;
  }

  /** The text from the start of one token to the end of another, inclusive. */
  slice(first: number, last: number): string {
    const a = this.tokens[first];
    const b = this.tokens[last];
    return a && b ? this.text.slice(a.start, b.end) : '';
  }
}

function isShapedAs(one: Sentence, other: Sentence): boolean {
  const { tokens, numbers } = one;
  if (numbers.length !== other.numbers.length) return false;
  for (let i = numbers.length - 1; i >= 0; i--) {
    if (numbers[i] !== other.numbers[i]) return false;
    const [a, b] = [tokens[i] as Token, other.tokens[i] as Token];
    if (a.gap !== b.gap || a.opaque !== b.opaque) return false;
    if (numbers[i] === 0 && a.word !== b.word && !areAlike(a.word, b.word)) return false;
  }
  return true;
}

/** Are two words that no pattern names the same to all of them? Some tell clauses apart. */
const areAlike = (a: string, b: string) => !partsClauses(a) && !partsClauses(b);
const partsClauses = (word: string) =>
  joiners.has(word) || subjects.has(word) || openers.has(word) || word === 'and' || word === 'or';

let slots = 0;

/**
 * Remembers what `work` makes of a sentence on the sentence itself, for as long as that is remembered: a keystroke asks it of every
 * sentence of the draft, and a place in an array is found sooner than one in a map.
 */
export function perSentence<T>(work: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const slot = slots++;
  return (sentence) => {
    const known = sentence.memory[slot];
    if (known !== undefined) return known as T;
    const made = work(sentence);
    sentence.memory[slot] = made;
    return made;
  };
}

/** The same for work that sees of a sentence no more than its shape, and asks it for the rest. */
export function perShape<T>(work: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const slot = slots++;
  return (sentence) => {
    const { memory, shape } = sentence;
    const known = memory[slot] ?? shape.memory[slot];
    if (known !== undefined) return known as T;
    const made = work(sentence);
    (sentence.isSpelt ? memory : shape.memory)[slot] = made;
    return made;
  };
}
