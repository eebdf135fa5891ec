import { type Idea, troubles } from './ideas/find';
import type { MessageSigns } from './message';

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

/** Draws the conclusions from a message's signs. The weights were set by hand on labelled messages, then rounded. */
export function weigh(signs: MessageSigns): MessageReading {
  const has = (idea: Idea) => signs.ideas.has(idea);
  const count = (idea: Idea, most = 2) => Math.min(most, signs.ideas.get(idea) ?? 0);
  const trouble = troubles.reduce((sum, idea) => sum + count(idea), 0);
  const verdict = count('bad') + 2 * count('awful') + 2 * count('accuse') + 2 * count('furious', 1);
  const feeling = count('upset') + signs.faces * 0.5;
  const cheer = count('praise', 3) + count('thanks', 1) + Math.min(2, signs.happyFaces);
  const curse = count('curse', 1);
  const strength =
    trouble * 0.9 +
    verdict * 0.9 +
    feeling * 0.5 +
    count('leaving') * 1.2 +
    count('threat', 1) * 0.4 +
    count('sarcasm') * 0.7 +
    count('insult') * 1 +
    curse * 0.5 +
    count('reproach') * 0.5 +
    count('repeated') * 0.4 +
    count('wish') * 0.3 +
    (signs.marks >= 1 ? 0.4 : 0) +
    (signs.shouted >= 2 ? 0.3 : 0) -
    cheer * 0.7 -
    count('solved', 1) * 0.8 -
    count('own-fault', 1) * 1.4 -
    0.8;
  const complaint = strength > 0;
  const failing =
    trouble +
    verdict * 0.7 +
    count('leaving') +
    count('sarcasm') * 0.6 +
    count('insult') +
    count('reproach', 1) * 0.4 +
    count('repeated', 1) * 0.3 -
    count('wish', 1) * 0.9 -
    count('own-fault', 1) * 1.2;
  const failure = complaint && failing > 0.6;
  const heat =
    verdict * 0.6 +
    count('leaving') * 1 +
    count('threat', 1) * 1 +
    feeling * 0.7 +
    count('furious', 1) * 1.5 +
    count('insult') * 2 +
    curse * 1 +
    count('sarcasm', 1) * 0.7 +
    count('repeated') * 0.35 +
    count('reproach') * 0.4 +
    count('late', 2) * 0.25 +
    count('unanswered', 2) * 0.25 +
    count('service', 2) * 0.4 +
    count('money', 1) * 0.2 +
    Math.min(1.2, signs.shouted * 0.25) +
    Math.min(1.2, signs.marks * 0.4) +
    Math.min(0.6, signs.words / 150) -
    cheer * 0.2 -
    (has('own-fault') ? 0.5 : 0);
  const emotion = complaint ? (heat > 3.2 ? 3 : heat > 0.8 ? 2 : 1) : feeling > 1 ? 1 : 0;
  return {
    complaint,
    failure,
    emotion,
    abusive: has('insult'),
    asks: has('asks') || signs.questions > 0,
    thanks: has('thanks'),
    solved: has('solved'),
    delicate: has('delicate') && !has('figure'),
    strength,
  };
}
