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

/** In chat a question may follow in the same breath: "i know theres a fault, when is it back". */
const unmarked =
  /,\s+(?=(?:when|where|why|who|how) (?:is|are|do|does|did|will|can|should|has|have|pays|long|much)\b)|\s(?=(?:has|have|did|does|is|will) (?:anyone|anybody|someone|somebody)\b)/i;

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
      (asked.test(own) &&
        /^(?:(?:and|or|but|so|also) )*(?:how|what|when|where|why|who|do|does|can|could|is|will|has) /i.test(own) &&
        !/[.!]$/.test(own))
    )
      found.push({ start, end, text: own });
    else {
      const at = unmarked.exec(own);
      if (at && !/[.!]$/.test(own))
        found.push({ start: start + at.index + at[0].length, end, text: own.slice(at.index + at[0].length) });
    }
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
