import type { Opaque } from './tokens';

/** One line of a draft, wherever it stands, with what was worked out from it alone. */
export class Line {
  readonly memory: unknown[] = [];

  constructor(
    readonly text: string,
    /** What of it is not the agent's own wording. */
    readonly leftOut: readonly Opaque[],
    /** Nothing in it reaches into other lines. */
    readonly alone: boolean,
  ) {}
}

let slots = 0;

/** Remembers what `work` makes of a line on the line itself: a keystroke changes one line and asks about all. */
export function perLine<T>(work: (line: Line) => T): (line: Line) => T {
  const slot = slots++;
  return (line) => {
    const known = line.memory[slot];
    if (known !== undefined) return known as T;
    const made = work(line);
    line.memory[slot] = made;
    return made;
  };
}
