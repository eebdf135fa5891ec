import { readSigns } from '../../../src/engine/reading/message';
import { strandsOfMessages } from '../../../src/engine/reading/strands';
import { lastRun, threadOf } from '../../../src/engine/reading/thread';
import { highest, sums } from '../../../src/engine/reading/weigh';
import { inputOf, type Label } from '../gold';
import { runsIn } from './runs';
import type { Example } from './train';

/** What the model of customers' messages tells, in the order that src/engine/reading/weigh.ts reads. */
export const complaintHeads = ['complaint', 'failure', 'put-out', 'upset', 'furious'];

/** The customer's last messages of a labelled reply: what the model sees of them, and what the label says. */
export function complaintExample(label: Label): Example {
  const { run } = lastRun(threadOf(inputOf(label)));
  const signs = run.map(({ text }) => readSigns(text));
  const { complaint, failure, emotion } = label.customer;
  return {
    features: runsIn(strandsOfMessages(signs, highest(signs.map(sums)))),
    says: [complaint, failure, emotion >= 1, emotion >= 2, emotion >= 3],
  };
}
