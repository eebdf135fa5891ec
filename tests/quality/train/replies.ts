import { knownOf } from '../../../src/engine/classifier/classify';
import { strandsAroundReply, strandsOfReply } from '../../../src/engine/needs/owed';
import { threadOf } from '../../../src/engine/reading/thread';
import type { Review } from '../../../src/engine/review-output';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Reader } from '../../../src/engine/text/draft';
import { inputOf, type Label } from '../gold';
import { runsIn } from './runs';
import type { Example } from './train';

/** What the model of missing needs tells: names of needs. */
export const owedHeads = ['acknowledgement', 'apology', 'next-step'];

const reader = new Reader(new Lexicon());

/** A labelled reply as that model sees it. A feature stands as often as sentences hold it: the model adds up what it knows of each. */
export function owedExample(label: Label, { reading, needs }: Review): Example {
  const draft = reader.read(label.reply);
  const known = knownOf(threadOf(inputOf(label)), reading);
  return {
    features: [
      ...draft.flatMap(({ sentence }) => runsIn(strandsOfReply(sentence, known))),
      ...runsIn(strandsAroundReply(draft.length, known, needs)),
    ],
    says: owedHeads.map((need) => label.missing.includes(need.replace('-', '_'))),
  };
}
