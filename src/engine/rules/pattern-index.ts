import type { Sentence } from '../text/sentence';
import type { Match, Matcher } from './matcher';

/** One pattern's first match in a sentence, under the name it was filed by. */
export interface Hit<Name> {
  name: Name;
  match: Match;
}

interface Filed<Name> {
  name: Name;
  matcher: Matcher;
}

/** Patterns filed under names, behind one gate: only those whose words stand in a sentence are tried on it. */
export class PatternIndex<Name> {
  /** The patterns that wait for a word: those of word `n` are `waiting[from[n]]` up to `waiting[from[n + 1]]`. */
  private readonly from: Uint32Array;
  private readonly waiting: Uint32Array;
  private readonly ungated: number[] = [];
  private readonly filed: Filed<Name>[] = [];
  /** One bit for each pattern, set while a sentence is looked at: read out they are in the order the patterns were filed. */
  private readonly bits: Uint32Array;

  constructor(groups: Iterable<readonly [Name, readonly Matcher[]]>) {
    let highest = 0;
    for (const [name, matchers] of groups)
      for (const matcher of matchers) {
        const index = this.filed.push({ name, matcher }) - 1;
        if (matcher.gate.length === 0) this.ungated.push(index);
        for (const word of matcher.gate) highest = Math.max(highest, word);
      }
    this.from = new Uint32Array(highest + 2);
    for (const { matcher } of this.filed) for (const word of matcher.gate) (this.from[word + 1] as number)++;
    for (let word = 0; word <= highest; word++) (this.from[word + 1] as number) += this.from[word] as number;
    this.waiting = new Uint32Array(this.from[highest + 1] as number);
    const next = this.from.slice();
    this.filed.forEach(({ matcher }, index) => {
      for (const word of matcher.gate) this.waiting[(next[word] as number)++] = index;
    });
    this.bits = new Uint32Array((this.filed.length + 31) >> 5);
  }

  /** The patterns whose words stand in a sentence, in the order they were filed. */
  due(sentence: Sentence): readonly Filed<Name>[] {
    const bits = this.bits;
    const { numbers } = sentence;
    const { filed, from, waiting, ungated } = this;
    let isAny = ungated.length > 0;
    for (const index of ungated) (bits[index >> 5] as number) |= 1 << (index & 31);
    for (let i = 0; i < numbers.length; i++) {
      const word = numbers[i] as number;
      if (word === 0 || word + 1 >= from.length) continue;
      const end = from[word + 1] as number;
      for (let k = from[word] as number; k < end; k++) {
        const index = waiting[k] as number;
        (bits[index >> 5] as number) |= 1 << (index & 31);
        isAny = true;
      }
    }
    if (!isAny) return none;
    const due: Filed<Name>[] = [];
    for (let at = 0; at < bits.length; at++) {
      let rest = (bits[at] as number) | 0;
      if (rest === 0) continue;
      bits[at] = 0;
      for (; rest !== 0; rest &= rest - 1) {
        const one = filed[at * 32 + 31 - Math.clz32(rest & -rest)] as Filed<Name>;
        if (one.matcher.hasRest(sentence)) due.push(one);
      }
    }
    return due;
  }

  /** The first match of each pattern that matches, in the order the patterns were filed. */
  find(sentence: Sentence): Hit<Name>[] {
    const hits: Hit<Name>[] = [];
    for (const { name, matcher } of this.due(sentence)) {
      const match = matcher.find(sentence);
      if (match) hits.push({ name, match });
    }
    return hits;
  }
}

const none: readonly never[] = [];
