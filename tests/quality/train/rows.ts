import { knownOf, placeOf } from '../../../src/engine/classifier/classify';
import { clausesOf } from '../../../src/engine/classifier/clauses';
import { type Strand, strandsAround, strandsOf } from '../../../src/engine/classifier/features';
import { threadOf } from '../../../src/engine/reading/thread';
import type { Coach } from '../../../src/engine/review';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Reader } from '../../../src/engine/text/draft';
import type { Token } from '../../../src/engine/text/tokens';
import { inputOf, type Label } from '../gold';
import { places } from '../score';

/** A clause of a labelled reply: what a classifier sees of it, and what the label says. */
export interface Row {
  id: string;
  features: string[];
  category: string | null;
}

const reader = new Reader(new Lexicon());

/** The clauses of a labelled reply. A clause is flagged where it shares at least half of the shorter with a labelled stretch. */
export function rowsOf(label: Label, coach: Coach): Row[] {
  const draft = reader.read(label.reply);
  const input = inputOf(label);
  const known = knownOf(threadOf(input), coach.review(input).reading);
  const spans = places(label.reply, label.spans);
  return draft.flatMap(({ start: offset, sentence }, index) => {
    const place = placeOf(index, draft.length);
    return clausesOf(sentence).map((clause) => {
      const start = offset + (sentence.tokens[clause.from] as Token).start;
      const end = offset + (sentence.tokens[clause.to - 1] as Token).end;
      const hit = spans.find((span) => {
        const shared = Math.min(span.end, end) - Math.max(span.start, start);
        return shared > 0 && 2 * shared >= Math.min(span.end - span.start, end - start);
      });
      return {
        id: label.id,
        features: runsIn([...strandsOf(sentence, clause), ...strandsAround(sentence, clause, { ...known, place })]),
        category: hit?.category ?? null,
      };
    });
  });
}

/** The features of some strands, each once, as the model's file writes them. */
function runsIn(strands: readonly Strand[]): string[] {
  const found = new Set<string>();
  for (const { mark, words, least, most } of strands)
    for (let size = least; size <= most; size++)
      for (let from = 0; from + size <= words.length; from++)
        found.add(mark + words.slice(from, from + size).join(' '));
  return [...found];
}
