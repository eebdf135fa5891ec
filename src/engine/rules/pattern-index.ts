import type { Sentence } from '../text/sentence';
import type { Match, Matcher } from './matcher';

/** One pattern's first match in a sentence, under the name it was filed by. */
export interface Hit<Name> {
  name: Name;
  match: Match;
}

/** Patterns filed under names, behind one gate: only those whose words stand in a sentence are tried on it. */
export class PatternIndex<Name> {
  private readonly gated = new Map<number, number[]>();
  private readonly ungated: number[] = [];
  private readonly filed: { name: Name; matcher: Matcher }[] = [];

  constructor(groups: Iterable<readonly [Name, readonly Matcher[]]>) {
    for (const [name, matchers] of groups)
      for (const matcher of matchers) {
        const index = this.filed.push({ name, matcher }) - 1;
        if (matcher.gate.length === 0) this.ungated.push(index);
        for (const word of new Set(matcher.gate)) {
          const listed = this.gated.get(word);
          if (listed) listed.push(index);
          else this.gated.set(word, [index]);
        }
      }
  }

  /** The patterns whose words stand in a sentence, in the order they were filed. */
  due(sentence: Sentence): readonly { name: Name; matcher: Matcher }[] {
    const due = new Set<number>(this.ungated);
    for (const number of sentence.numbers) if (number) for (const index of this.gated.get(number) ?? []) due.add(index);
    return [...due].sort((a, b) => a - b).map((index) => this.filed[index] as { name: Name; matcher: Matcher });
  }

  /** The first match of each pattern that matches, in the order the patterns were filed. */
  find(sentence: Sentence): Hit<Name>[] {
    return this.due(sentence).flatMap(({ name, matcher }) => {
      const match = matcher.find(sentence);
      return match ? [{ name, match }] : [];
    });
  }
}
