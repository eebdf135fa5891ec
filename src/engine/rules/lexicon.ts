/** Words one of which a match must hold; the cost says how many sentences they let through. */
export interface Gate {
  numbers: number[];
  cost: number;
}

/** Words that what follows may begin with, or null where it may be any; `empty` where it may take up no word at all. */
export interface Opening {
  numbers: ReadonlySet<number> | null;
  empty: boolean;
}

/** Gives each word that some pattern knows a number; 0 is every other word. */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  /** The sentence whose words are marked: each bears the serial number of the marking. */
  private marked: Uint16Array | undefined;
  private marks = new Uint32Array(0);
  private serial = 0;

  /** What is known of choices between wordings, by the choice: long lists are used by many patterns. */
  readonly learned = new WeakSet<object>();
  readonly gates = new WeakMap<object, Gate | null>();
  readonly openings = new WeakMap<object, Opening>();
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

  /** All words that have a number, the first number first. */
  get words(): string[] {
    return [...this.numbers.keys()];
  }

  /** Does one of these words stand in the sentence? */
  stands(words: readonly number[], { numbers }: { readonly numbers: Uint16Array }): boolean {
    if (this.marked !== numbers) this.mark(numbers);
    for (let i = 0; i < words.length; i++) if (this.marks[words[i] as number] === this.serial) return true;
    return false;
  }

  private mark(numbers: Uint16Array): void {
    if (this.marks.length <= this.numbers.size) {
      this.marks = new Uint32Array(this.numbers.size * 2);
      this.serial = 0;
    }
    this.serial++;
    this.marked = numbers;
    for (let i = 0; i < numbers.length; i++) this.marks[numbers[i] as number] = this.serial;
  }
}
