import { knownOf, placeOf } from '../../../src/engine/classifier/classify';
import { clausesOf } from '../../../src/engine/classifier/clauses';
import { strandsAround, strandsOf } from '../../../src/engine/classifier/features';
import { threadOf } from '../../../src/engine/reading/thread';
import type { Review } from '../../../src/engine/review-output';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Reader } from '../../../src/engine/text/draft';
import type { Token } from '../../../src/engine/text/tokens';
import { inputOf, type Label } from '../gold';
import { places } from '../score';
import { runsIn } from './runs';

/** A clause of a labelled reply: what a classifier sees of it, and what the label says. */
export interface Row {
  id: string;
  features: string[];
  category: string | null;
  /** A wording of a rule's is found there already. */
  worded: boolean;
  /** What the reply gives and owes, as "need state". */
  states: readonly string[];
}

const reader = new Reader(new Lexicon());

/** The clauses of a labelled reply. A clause is flagged where it shares at least half of the shorter with a labelled stretch. */
export function rowsOf(label: Label, { reading, findings, needs }: Review): Row[] {
  const draft = reader.read(label.reply);
  const known = knownOf(threadOf(inputOf(label)), reading);
  const spans = places(label.reply, label.spans);
  const worded = findings.filter(({ level }) => level === 'suggest' || level === 'important');
  const states = needs.map(({ need, state }) => `${need} ${state}`);
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
        worded: worded.some((finding) => finding.start < end && finding.end > start),
        states,
      };
    });
  });
}
