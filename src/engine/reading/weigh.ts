import { oddsOf, tally } from '../classifier/model';
import { trained } from '../classifier/trained';
import { type Idea, troubles } from './ideas/find';
import type { MessageSigns } from './message';
import { strandsOfMessages } from './strands';
import type { Turn } from './turns';
import { type Sign, weights } from './weights';

/** What one message says by itself, or several in a row together. */
export interface MessageReading {
  complaint: boolean;
  failure: boolean;
  emotion: 0 | 1 | 2 | 3;
  abusive: boolean;
  asks: boolean;
  thanks: boolean;
  solved: boolean;
  delicate: boolean;
  /** How strongly it reads as a complaint; above 0 it is one. */
  strength: number;
}

/** Log odds from which on a model's word counts. */
const sure = { complaint: 0, failure: -0.2, putOut: 0.5, upset: 0, furious: 0 };

/** Draws the conclusions from the signs of a message, or of several that were written in a row. */
export function weigh(messages: readonly MessageSigns[]): MessageReading {
  const has = (idea: Idea) => messages.some((signs) => signs.ideas.has(idea));
  const own = messages.map(sums);
  const [strength] = highest(own);
  const [complains, failed, putOut, upset, furious] = oddsFor(messages, own);
  // "What happens if my parcel is late?": nothing has happened yet, whatever the words. Nor has it where they only ask.
  const isSupposed = has('what-if') && strength <= 0;
  const isOnlyAsked = strength < leastSigns && messages.every(({ sentences }) => sentences.every(asksOnly));
  const complaint = complains > sure.complaint && !isSupposed && !isOnlyAsked;
  const delicate = has('delicate') && !has('figure');
  return {
    complaint,
    // What harmed somebody is not weighed by its words.
    failure: complaint && (failed > sure.failure || (delicate && !has('own-fault'))),
    emotion: !complaint ? (putOut > sure.putOut ? 1 : 0) : furious > sure.furious ? 3 : upset > sure.upset ? 2 : 1,
    abusive: has('insult'),
    asks: has('asks') || messages.some(({ questions }) => questions > 0),
    thanks: has('thanks'),
    solved: has('solved'),
    delicate,
    strength,
  };
}

/** Below this no sign of trouble is found by hand at all. */
const leastSigns = -0.5;
const asksOnly = ({ text }: { text: string }): boolean =>
  /^\W*(?:(?:hi|hello|hey|please)\W+)*(?:can|could|may|do|does|is|are|will|would|where|how (?:much|do|can|long)|when|what)\b[^.!]*\?\W*$/i.test(
    text,
  );

/** At least this share of the words must be known to the model, or it is another language's, and the signs alone speak. */
const leastKnown = 1 / 3;

type Odds = readonly [complaint: number, failure: number, putOut: number, upset: number, furious: number];

function oddsFor(messages: readonly MessageSigns[], own: readonly Sums[]): Odds {
  const model = trained('complaint');
  if (messages.length === 0) return [-9, -9, -9, -9, -9];
  const words = messages.flatMap(({ seen }) => seen);
  const known = words.filter((word) => model.words.has(word)).length;
  if (known < words.length * leastKnown) {
    const [complaint, failure, upset, furious] = highest(own);
    return [complaint, failure, complaint, upset, furious];
  }
  const odds = oddsOf(model, tally(model, strandsOfMessages(messages, highest(own))));
  return odds as unknown as Odds;
}

/** Of each sum the highest. */
export const highest = (own: readonly Sums[]): Sums =>
  [0, 1, 2, 3].map((i) => Math.max(-9, ...own.map((sum) => sum[i as 0]))) as Sums;

export type Sums = [complaint: number, failure: number, upset: number, furious: number];

/** The signs by themselves, weighed by hand. */
export function sums(signs: MessageSigns): Sums {
  const total: Sums = [...weights.start];
  const add = (sign: Sign, amount: number) => {
    if (amount) for (let i = 0; i < 4; i++) (total[i] as number) += amount * weights[sign][i as 0];
  };
  // "Thanks for losing my bag, great service": praise said in sarcasm is none.
  const isMeant = (idea: Idea) => !signs.ideas.has('sarcasm') || (idea !== 'praise' && idea !== 'thanks');
  for (const [idea, count] of signs.ideas) if (idea in weights && isMeant(idea)) add(idea as Sign, Math.min(2, count));
  const told = troubles.reduce((sum, idea) => sum + Math.min(2, signs.ideas.get(idea) ?? 0), 0);
  add('troubles', Math.min(3, told));
  if (told > 0) add('any-trouble', 1);
  if (signs.words < 5) add('few-words', 1);
  add('length', Math.min(100, signs.words) / 50);
  add('shouting', Math.min(6, signs.shouted));
  add('marks', Math.min(4, signs.marks));
  add('upset-faces', Math.min(4, signs.faces));
  add('happy-faces', Math.min(2, signs.happyFaces));
  add('questions', Math.min(3, signs.questions));
  for (const turn in signs.turns) add(turn as Turn, Math.min(3, signs.turns[turn as Turn]));
  return total;
}
