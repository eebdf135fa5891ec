import { leftOut } from '../text/left-out';
import { sentences } from '../text/sentences';

/** A question of the customer's, with its place in their message. */
export interface Question {
  start: number;
  end: number;
  text: string;
}

const asked =
  /^(?:(?:and|or|but|so|also|ok|okay|hi|hello|hey|please|well|then)[\s,]+)*(?:what|when|where|which|who|why|how|can|could|would|will|do|does|did|is|are|am|was|were|has|have|should|may|shall)\b/i;
const wanted =
  /\b(?:(?:could|can|would|will) you (?:please |kindly )?(?:tell|let|say|confirm|explain|check|send)|(?:please |kindly )(?:tell me|let me know|confirm|explain|advise)|i(?:'d| would) (?:also )?like to (?:know|ask)|i want to know|wanted to ask)\b/i;

/** The customer's questions, in order: sentences that end in "?", and what they ask to be told. */
export function openQuestions(text: string): Question[] {
  const found: Question[] = [];
  for (const { start, end } of sentences(text, leftOut(text))) {
    const own = text.slice(start, end);
    const isRhetorical =
      /^(?:seriously|really|are you (?:serious|kidding|joking)|why bother|and|what|so|right|ok|hello|you know what|do you know what)[^a-z]*\?+!*$/i.test(
        own,
      );
    if (isRhetorical) continue;
    if (/\?[!?"'”’)]*$/.test(own)) found.push(...parts(own, start));
    else if (
      wanted.test(own) ||
      (asked.test(own) && /^(?:how|what|when|where|do|does|can|is) /i.test(own) && !/[.!]$/.test(own))
    )
      found.push({ start, end, text: own });
  }
  return found;
}

/** "…, and can it be sent by courier?" is two questions. */
function parts(own: string, offset: number): Question[] {
  const cuts: number[] = [0];
  for (const hit of own.matchAll(
    /,? (?:and|or) (?=(?:what|when|where|which|who|why|how|can|could|would|will|do|does|did|is|are|has|have|should|may) )/gi,
  )) {
    const before = own.slice(cuts.at(-1), hit.index);
    if (before.split(/\s+/).length >= 4 && asked.test(before)) cuts.push(hit.index + hit[0].length);
  }
  return cuts.map((from, i) => {
    const to = i + 1 < cuts.length ? own.slice(0, cuts[i + 1]).replace(/,? (?:and|or) $/i, '').length : own.length;
    return { start: offset + from, end: offset + to, text: own.slice(from, to) };
  });
}
