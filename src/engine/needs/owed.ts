import type { Known } from '../classifier/classify';
import { type Strand, single, strandsOf } from '../classifier/features';
import { oddsOf, type Tally, tally } from '../classifier/model';
import { trained } from '../classifier/trained';
import type { Conversation } from '../reading/conversation';
import type { Need } from '../review-output';
import type { Placed } from '../text/draft';
import { perSentence, type Sentence } from '../text/sentence';
import type { NeedName } from '../vocabulary';

const regret = /\b(?:sorry|apolog)/i;
const feeling = /\b(?:understand|frustrat|hear|see (?:that|you|how|why))/i;

/** What the model sees of one sentence of the reply: its words, and whether its regret takes up the customer's. */
export function strandsOfReply(sentence: Sentence, { customer }: Known): Strand[] {
  const strands = strandsOf(sentence, { from: 0, to: sentence.length });
  const tone = regret.test(sentence.text) ? 'sorry' : feeling.test(sentence.text) ? 'feels' : '';
  if (tone) {
    const shared = sentence.tokens.filter(({ word }) => word.length > 3 && customer.has(word)).length;
    strands.push(single(tone, Math.min(3, shared)));
  }
  return strands;
}

/** What the rules say of a need. */
type Ruled = Pick<Need, 'need' | 'state'>;

/** What it sees of what stands around: the customer, how long the reply is, and what the rules say of each need. */
export function strandsAroundReply(
  sentences: number,
  { complaint, failure, emotion }: Known,
  ruled: readonly Ruled[],
): Strand[] {
  return [
    single('sentences', Math.min(6, sentences)),
    single('customer', complaint ? (failure ? 'failed' : 'complains') : 'calm'),
    single('emotion', emotion),
    ...ruled.map(({ need, state }) => single(need, state)),
  ];
}

/** The last tally of a sentence, for as long as the conversation stays as it is. */
const lastTally = perSentence((): { known?: Known; tally?: Tally } => ({}));

function tallyOf(sentence: Sentence, known: Known): Tally {
  const last = lastTally(sentence);
  if (!last.tally || last.known !== known) {
    last.known = known;
    last.tally = tally(trained('owed'), strandsOfReply(sentence, known));
  }
  return last.tally;
}

/** The log odds that a need of the customer's is missing in the reply; null where no model was trained for it. */
export function owedOdds(
  draft: readonly Placed[],
  { known }: Conversation,
  ruled: readonly Ruled[],
): (need: NeedName) => number | null {
  const model = trained('owed');
  const whole = tally(model, strandsAroundReply(draft.length, known, ruled));
  for (const { sentence } of draft) {
    const own = tallyOf(sentence, known);
    for (let i = 0; i < own.sums.length; i++) (whole.sums[i] as number) += own.sums[i] as number;
    whole.known += own.known;
  }
  const odds = oddsOf(model, whole);
  return (need) => odds[model.classes.indexOf(need)] ?? null;
}
