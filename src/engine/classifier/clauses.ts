import type { Sentence } from '../text/sentence';

/** A clause of a sentence: tokens [from, to). */
export interface Clause {
  from: number;
  to: number;
}

const fewest = 3;

/** The clauses of a sentence, in order, without gaps; scraps of one or two words belong to their neighbour. */
export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from < sentence.length; ) {
    const to = sentence.clauseEnd(from);
    const last = clauses.at(-1);
    if (last && (to - from < fewest || last.to - last.from < fewest)) last.to = to;
    else clauses.push({ from, to });
    from = to;
  }
  return clauses;
}
