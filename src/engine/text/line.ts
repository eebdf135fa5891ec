import type { Sentence } from './sentence';
import type { Opaque } from './tokens';

/** A line as it was before the last key, and the place and number of a sentence up to which both are the same. */
interface Earlier {
  line: Line;
  until: number;
  sentence: number;
}

/** What was made of a line before it grew. */
export interface Before<T> {
  made: T;
  until: number;
  sentence: number;
}

/** One line of a draft, wherever it stands, with what was worked out from it alone. */
export class Line {
  readonly memory: unknown[] = [];
  private earlier: Earlier | undefined;

  constructor(
    readonly text: string,
    /** What of it is not the agent's own wording. */
    readonly leftOut: readonly Opaque[],
    /** Nothing in it reaches into other lines. */
    readonly alone: boolean,
    /** Nothing in it may be left out. */
    readonly plain: boolean,
    readonly sentences: readonly Sentence[],
    /** What of its text stands in none of its sentences, if it is more than space. */
    readonly rest: string,
  ) {}

  /** Says from which line this one grew; of that line the one before it is forgotten. */
  grewFrom(line: Line, until: number, sentence: number): void {
    line.earlier = undefined;
    this.earlier = { line, until, sentence };
  }

  /** What was kept in a slot of the line that this one grew from. */
  earlierIn(slot: number): Before<unknown> | undefined {
    const earlier = this.earlier;
    const made = earlier?.line.memory[slot];
    return earlier && made !== undefined ? { made, until: earlier.until, sentence: earlier.sentence } : undefined;
  }
}

let slots = 0;

/**
 * Remembers what `work` makes of a line on the line itself: a keystroke changes one line and asks about all. Of a line that grew at its
 * end `work` is also told what it had made before, and up to where a sentence begins that is still the same.
 */
export function perLine<T>(work: (line: Line, before?: Before<T>) => T): (line: Line) => T {
  const slot = slots++;
  return (line) => {
    const known = line.memory[slot];
    if (known !== undefined) return known as T;
    const made = work(line, line.earlierIn(slot) as Before<T> | undefined);
    line.memory[slot] = made;
    return made;
  };
}
