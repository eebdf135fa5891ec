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

  /** The first match of each pattern that matches, in the order the patterns were filed. */
  find(sentence: Sentence): Hit<Name>[] {
    const due = new Set<number>(this.ungated);
    for (const number of sentence.numbers) if (number) for (const index of this.gated.get(number) ?? []) due.add(index);
    const hits: Hit<Name>[] = [];
    for (const index of [...due].sort((a, b) => a - b)) {
      const { name, matcher } = this.filed[index] as { name: Name; matcher: Matcher };
      const match = matcher.find(sentence);
      if (match) hits.push({ name, match });
    }
    return hits;
  }
}
