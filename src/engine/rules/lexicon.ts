/** Words one of which a match must hold; the cost says how many sentences they let through. */
export interface Gate {
  numbers: number[];
  cost: number;
}

/** Gives each word that some pattern knows a number; 0 is every other word. */
export class Lexicon {
  private readonly numbers = new Map<string, number>();

  /** What is known of choices between wordings, by the choice: long lists are used by many patterns. */
  readonly learned = new WeakSet<object>();
  readonly gates = new WeakMap<object, Gate | null>();
  readonly firstWords = new WeakMap<object, ReadonlyMap<number, readonly number[]> | null>();

  number(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  learn(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size + 1);
    return this.numbers.size;
  }

  /** The numbers under which a pattern's word may stand in a text: "it's" may be "it is" or "it has". */
  readings(word: string): number[] {
    const numbers = [this.learn(word)];
    if (word === 'is' || word === 'has') numbers.push(this.learn("'s"));
    if (word === 'would' || word === 'had') numbers.push(this.learn("'d"));
    return numbers;
  }

  get size(): number {
    return this.numbers.size;
  }
}
