import { type Idea, troubles } from './ideas/find';
import type { MessageSigns } from './message';
import type { Turn } from './turns';
import { type Sign, weights } from './weights';

/** What one message says by itself. */
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

/** Draws the conclusions from a message's signs. */
export function weigh(signs: MessageSigns): MessageReading {
  const has = (idea: Idea) => signs.ideas.has(idea);
  const [strength, failing, upset, furious] = sums(signs);
  const complaint = strength > 0;
  const isUpset = upset > 0;
  const delicate = has('delicate') && !has('figure');
  return {
    complaint,
    // What harmed somebody is not weighed by its words.
    failure: complaint && (failing > 0 || (delicate && !has('own-fault'))),
    emotion: complaint ? (isUpset && furious > 0 ? 3 : isUpset ? 2 : 1) : 0,
    abusive: has('insult'),
    asks: has('asks') || signs.questions > 0,
    thanks: has('thanks'),
    solved: has('solved'),
    delicate,
    strength,
  };
}

type Sums = [complaint: number, failure: number, upset: number, furious: number];

function sums(signs: MessageSigns): Sums {
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
