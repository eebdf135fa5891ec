import * as is from './clause-words';
import { ideasIn, troubles } from './ideas/find';
import type { MessageSigns } from './message';
import { plain } from './plain';
import { turnPersons } from './reflect';
import { spokenOut } from './spoken-out';

/** A clause that tells a trouble, as the customer wrote it. */
export interface ProblemClause {
  text: string;
  /** The same with the persons turned, or null where that cannot be done with certainty. */
  turned: string | null;
  /** How well it serves to name the problem; the best is offered. */
  worth: number;
}

interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** A comma, bracket, dash or the like stands before it. */
  cut: boolean;
}

/** The clauses of a message that tell a trouble, best first. */
export function clausesOf(signs: MessageSigns): ProblemClause[] {
  const found: ProblemClause[] = [];
  signs.sentences.forEach((sentence, index) => {
    if (/\?\W*$/.test(sentence.text)) return;
    for (const clause of clausesIn(sentence.text)) found.push({ ...clause, worth: clause.worth - index * 0.05 });
  });
  return found.sort((a, b) => b.worth - a.worth);
}

function clausesIn(own: string): ProblemClause[] {
  const { text: sentence, added } = spokenOut(own);
  const words = wordsOf(sentence);
  const found: ProblemClause[] = [];
  for (let i = 0; i < words.length; i++) {
    const verb = verbAfter(words, i);
    if (verb < 0) continue;
    const before = words[i - 1];
    if (before && !(words[i] as Word).cut && !is.openers.has(before.lower)) continue;
    if (before && /^(?:if|when|while|as|after|whether|once|until)$/.test(before.lower)) continue;
    const end = clauseEnd(words, i, verb);
    if (end - i < 3 || end - i > 15) continue;
    const text = sentence.slice((words[i] as Word).start, (words[end - 1] as Word).end);
    const said = own.slice(Math.max(0, (words[i] as Word).start - added), (words[end - 1] as Word).end - added);
    if (/[#@<>_~*{}]|https?:|\p{Extended_Pictographic}/u.test(text)) continue;
    const ideas = ideasIn(plain(text));
    const trouble = troubles.filter((idea) => ideas.has(idea)).length;
    if (trouble === 0) continue;
    const sayable = soundFrom(words, i, verb, end) && isPlainTrouble(text) && !is.unsayable.test(text);
    const turned = sayable ? turnPersons(text) : null;
    const first = (words[i] as Word).lower;
    const worth =
      trouble +
      (first === 'my' || first === 'our' ? 1 : 0) +
      (is.bareSubjects.has(first) ? -1 : 0) +
      (turned ? 1 : 0) -
      Math.abs(end - i - 7) * 0.1;
    found.push({ text: said, turned, worth });
    i = end - 1;
  }
  return found;
}

function wordsOf(sentence: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const hit of sentence.matchAll(
    /[\p{L}\p{N}£$€#@](?:[\p{L}\p{N}'’%&@/+-]|[.,](?=\p{N}))*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu,
  )) {
    const start = hit.index;
    found.push({
      text: hit[0],
      lower: hit[0].toLowerCase().replace(/[’]/g, "'"),
      start,
      end: start + hit[0].length,
      cut: /[^\s'’"]/.test(sentence.slice(last, start)) || /["“”]/.test(sentence.slice(last, start)),
    });
    last = start + hit[0].length;
  }
  return found;
}

const isVerb = (word: string) => is.be.has(word) || is.have.has(word) || is.modal.has(word) || is.finite.has(word);
const contracted = /^(?:i'm|i've|i'd|we're|we've|we'd|it's|they're|they've|nobody's|you've|you're)$/;

/** The index of the finite verb of a clause whose subject begins at `i`, or -1. */
function verbAfter(words: readonly Word[], i: number): number {
  const word = words[i] as Word;
  let at = i;
  if (contracted.test(word.lower)) return i;
  if (/^(?:i|we|you|it|they|nobody|everything|nothing)$/.test(word.lower)) at = i + 1;
  else if (/^no$/.test(word.lower) && words[i + 1]?.lower === 'one') at = i + 2;
  else if (is.determiners.has(word.lower)) {
    at = i + 2;
    while (
      at < i + 5 &&
      words[at] &&
      !/^(?:and|or|but|i|you|we)$/.test(words[at]?.lower ?? '') &&
      !words[at]?.cut &&
      !isVerb(words[at]?.lower ?? '') &&
      !is.adverbs.has(words[at]?.lower ?? '')
    )
      at++;
  } else return -1;
  while (words[at] && is.adverbs.has(words[at]?.lower ?? '')) at++;
  for (let k = i + 1; k <= at; k++) if (!words[k] || words[k]?.cut) return -1;
  return isVerb(words[at]?.lower ?? '') ? at : -1;
}

function clauseEnd(words: readonly Word[], first: number, verb: number): number {
  let end = verb + 1;
  while (end < words.length) {
    const word = words[end] as Word;
    if (word.cut) break;
    if (is.breaks.has(word.lower) && !(/^(?:i|we)$/.test(word.lower) && words[end - 1]?.lower === 'that')) break;
    if (end > verb + 1 && /^(?:i'm|i've|it's|im|ive)$/.test(word.lower)) break;
    end++;
  }
  while (end > verb + 1 && is.dangling.has((words[end - 1] as Word).lower)) end--;
  return is.dangling.has((words[end - 1] as Word).lower) ? first : end;
}

/** Is the verb group sound enough to be said back? */
function soundFrom(words: readonly Word[], first: number, verb: number, end: number): boolean {
  const own = words.slice(first, end);
  const text = own.map((word) => word.lower);
  const subject = text[0] as string;
  const main = (words[verb] as Word).lower;
  let after = verb + 1;
  while (
    after < end &&
    (is.adverbs.has(words[after]?.lower ?? '') || words[after]?.lower === 'not' || words[after]?.lower === 'yet')
  )
    after++;
  const next = words[after]?.lower ?? '';
  if (
    is.modal.has(main) &&
    (is.wrongAfterDo.has(next) ||
      (/ed$|ing$/.test(next) && !/^(?:need|feed|bring|proceed|exceed|succeed|speed)$/.test(next)))
  )
    return false;
  if (is.modal.has(main) && after >= end) return false;
  if (/^(?:has|hasn't|is|isn't|does|doesn't|was|wasn't)$/.test(main) && /^(?:we|they|you)$/.test(subject)) return false;
  if (/^(?:has|hasn't|is|isn't|does|doesn't|are|aren't|were|weren't)$/.test(main) && subject === 'i') return false;
  if (/^(?:have|haven't|are|aren't|do|don't|were|weren't)$/.test(main) && /^(?:it|nobody|nothing|this)$/.test(subject))
    return false;
  if (
    /^(?:is|was|are|were|isn't|wasn't)$/.test(main) &&
    /^(?:come|came|go|went|show|work|open|not|get|got|arrive|receive|happen)$/.test(next)
  )
    return false;
  if (
    /^(?:have|has|had)$/.test(main) &&
    /^(?:receive|come|get|arrive|send|sent)$/.test(next) &&
    next !== 'come' &&
    next !== 'sent'
  )
    return false;
  if (
    text.some(
      (word) =>
        /^(?:u|ur|r|y|pls|plz|wat|dat|hv|n|amp|amt|acc|dnt|didnt|dont|cant|doesnt|wont|isnt|wasnt|havent|hasnt|im|ive|its|couldnt|wouldnt)$/.test(
          word,
        ) && !(word === 'its' && subject !== 'its'),
    )
  )
    return mendable(text);
  if (text.filter((word) => /^(?:you|your|yours)$/.test(word)).length > 0 && !companyYou(text)) return false;
  return !/^(?:that|these|those|his|her|their|one)$/.test(subject);
}

/** Tells a trouble by itself, and leans on nothing said before: no "it told me", no "they were incorrect". */
function isPlainTrouble(text: string): boolean {
  if (!is.troubleWord.test(text) || is.hearsay.test(text) || is.leaning.test(text)) return false;
  if (/^(?:it|it's)\b/i.test(text)) return is.itTrouble.test(text);
  if (/^(?:nobody|no one) (?:is|was) \w+$/i.test(text)) return false;
  return !/\bto \w+ed\b|\b(?:by|after|for|from|of|without|while|before|when|in|on) \w+ing$/i.test(text);
}

const mendable = (text: readonly string[]) =>
  !text.some((word) => /^(?:u|ur|r|y|wat|dat|hv|n|amp|amt|acc|dnt)$/.test(word));

/** "you" is the company where it did something to the customer, or was written to. */
const companyYou = (text: readonly string[]) =>
  /^(?:you|you've) (?:still |just |already |never |have |had |has )*(?:charged|billed|cancelled|canceled|sent|lost|took|taken|promised|told|said|delivered|overcharged|refunded|refused|ignored|deleted|closed|blocked|changed|rejected|broke|damaged|missed|forgot|gave|put|delayed|deducted)\b/.test(
    text.join(' '),
  ) ||
  (/\b(?:from|told|emailed|called|asked|contacted|wrote to|sent|paid|by|with|to) you\b/.test(text.join(' ')) &&
    text[0] !== 'you') ||
  (/\byour (?:app|website|site|system|driver|drivers|staff|agent|agents|team|support|service|store|shop|courier|crew|technician|engineer|company|server|servers|website's|form|link|page|portal|warehouse|delivery|update|helpline|hotline|colleague|customer)\b/.test(
    text.join(' '),
  ) &&
    !/\byou\b/.test(text.join(' ')));
