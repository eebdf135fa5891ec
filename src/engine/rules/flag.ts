import { isFact } from '../classifier/features';
import type { Finding, Suggestion } from '../review-output';
import { type Edit, fitWording } from '../rewriting/fit-wording';
import { recasts } from '../rewriting/recasts';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import { perSentence, perShape, type Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import type { CompiledFlag, CompiledPacks } from './compile';
import type { Match } from './matcher';

/** A flag's match in one sentence, before the conversation is asked. Offsets are relative to the sentence. */
export interface Candidate {
  flag: CompiledFlag;
  match: Match;
  mark: { start: number; end: number };
  /** What was last made of it, and where it stood. */
  made?: Made;
  placed?: { made: InSentence; at: number; finding: Finding } | undefined;
}

/** What suggestions take from the conversation: `name`, `problem` and the like; null where it is not known. */
export type Slots = (slot: string) => string | null;

/** A place that a flag's pattern took. */
interface Taken {
  flag: CompiledFlag;
  match: Match;
}

/** All that the flags of the packs find in one sentence, whatever the conversation. */
export function candidateFinder(packs: CompiledPacks): (sentence: Sentence) => readonly Candidate[] {
  const takenIn = perShape((sentence) => findTaken(sentence, packs));
  return perSentence((sentence) =>
    takenIn(sentence).map(({ flag, match }) => {
      const start = (sentence.tokens[match.first] as Token).start;
      const end = (sentence.tokens[match.end - 1] as Token).end;
      return { flag, match, mark: { start, end } };
    }),
  );
}

function findTaken(sentence: Sentence, packs: CompiledPacks): Taken[] {
  const byFlag = new Map<CompiledFlag, Match[]>();
  for (const { name: flag, matcher } of packs.index.due(sentence)) {
    for (let match = matcher.find(sentence); match; match = matcher.find(sentence, match.end)) {
      const { first, end } = narrowed(match);
      const taken = byFlag.get(flag) ?? [];
      if (taken.some((other) => first < other.end && other.first < end)) continue;
      taken.push({ ...match, first, end });
      byFlag.set(flag, taken);
    }
  }
  const found: Taken[] = [];
  for (const [flag, taken] of byFlag)
    if (!flag.unless.some((pattern) => pattern.find(sentence))) for (const match of taken) found.push({ flag, match });
  return found;
}

/** A capture called `this` says which part of a match is meant; the words around it only have to stand there. */
function narrowed(match: Match): { first: number; end: number } {
  const meant = match.captures.get('this');
  return meant && meant.end > meant.first ? meant : match;
}

/** Words whose capital only says that a sentence begins. */
const opener = /^(?:The|A|An|Our|My|Your|His|Her|Their|This|That|These|Those|All|Any|Some|Most|It|We|You|They|There)\b/;
const joiners = new Set(['and', 'so', 'but']);

/** "…, so it's our policy": is the stretch joined to the clause before by a word of its own? */
export const isJoined = ({ tokens }: Sentence, first: number, end: number): boolean =>
  first > 0 && end > first + 1 && joiners.has(tokens[first]?.word ?? '');

/** What a capture took, as it stands in the draft; of a contraction only its own part: "we" of "We're" is "We". */
function wordsOfCapture(sentence: Sentence, taken: { first: number; end: number }): string {
  const { tokens, text } = sentence;
  const head = tokens[taken.first] as Token;
  const tail = tokens[taken.end - 1] as Token;
  const cutsHead = tokens[taken.first - 1]?.start === head.start;
  const cutsTail = tokens[taken.end]?.start === tail.start;
  if (!cutsHead && !cutsTail) return text.slice(head.start, tail.end);
  const own = ({ start, word }: Token) => {
    const written = text.slice(start, start + word.length);
    return written.toLowerCase() === word ? written : word;
  };
  if (taken.end - taken.first === 1) return cutsHead ? head.word : own(head);
  const from = cutsHead ? `${head.word}${text.slice(head.end, tail.start)}` : text.slice(head.start, tail.start);
  return from + (cutsTail ? own(tail) : text.slice(tail.start, tail.end));
}

/** A finding as far as its sentence tells; offsets are relative to it. */
export type InSentence = Pick<Finding, 'start' | 'end' | 'mark' | 'suggestions'>;

interface Made {
  voice: Voice;
  /** What was asked of the conversation, and what it said. */
  asked: ReadonlyMap<string, string | null>;
  finding: InSentence | null;
}

/** The candidate as a finding of its sentence, or null where no suggestion fits: what cannot be bettered is not flagged. */
export function toFinding(candidate: Candidate, sentence: Sentence, voice: Voice, slots: Slots): InSentence | null {
  const before = candidate.made;
  if (before?.voice === voice && isStill(before.asked, slots)) return before.finding;
  const asked = new Map<string, string | null>();
  const finding = makeFinding(candidate, sentence, voice, (slot) => {
    const value = slots(slot);
    asked.set(slot, value);
    return value;
  });
  candidate.made = { voice, asked, finding };
  return finding;
}

function isStill(asked: Made['asked'], slots: Slots): boolean {
  for (const [slot, value] of asked) if (slots(slot) !== value) return false;
  return true;
}

function makeFinding(candidate: Candidate, sentence: Sentence, voice: Voice, slots: Slots): InSentence | null {
  const { flag, match, mark } = candidate;
  const { rule } = flag;
  const capture = (name: string): string | null => {
    const taken = match.captures.get(name);
    if (!taken || taken.end <= taken.first) return null;
    const words = wordsOfCapture(sentence, taken);
    return taken.first === 0 ? words.replace(opener, (word) => word.toLowerCase()) : words;
  };
  let { first, end } = match;
  const replaces = rule.kind === 'classifier' ? 'clause' : rule.replaces;
  if (replaces === 'sentence') [first, end] = [0, sentence.length];
  else if (replaces === 'clause') [first, end] = [sentence.clauseStart(first), sentence.clauseEnd(end - 1)];

  // Another wording of the clause is joined to the one before as the old one was.
  const joined = replaces === 'clause' && isJoined(sentence, first, end);
  const edits: Edit[] = [];
  if (rule.kind === 'recast') {
    const computed = recasts.get(rule.recast)?.({ sentence, first, end, voice, capture, slot: slots });
    if (computed != null) edits.push(fitWording(sentence, first, end, computed, 'natural'));
  }
  for (const template of rule.suggestions ?? []) {
    const filled = fillTemplate(template, voice, (slot) => capture(slot) ?? slots(slot));
    if (filled === null) continue;
    // What is added to a clause goes behind all that follows from it, and behind a question nothing can; what takes its place does so only
    // where nothing follows from it.
    const adds = rule.kind === 'classifier' && template.includes('{clause}');
    if (adds ? sentence.text.endsWith('?') : rule.kind === 'classifier' && end < sentence.length) continue;
    edits.push(fitWording(sentence, filled && joined ? first + 1 : first, adds ? sentence.length : end, filled));
  }
  const kept = edits.filter(
    (edit) => keepsOpaque(sentence, edit) && (rule.kind !== 'classifier' || keepsFacts(sentence, edit)),
  );
  if (kept.length === 0) return null;
  const start = Math.min(...kept.map((edit) => edit.start));
  const stop = Math.max(...kept.map((edit) => edit.end));
  const widen = (edit: Edit) =>
    sentence.text.slice(start, edit.start) + edit.text + sentence.text.slice(edit.end, stop);
  const texts = [...new Set(kept.map(widen))].filter((text) => text !== sentence.text.slice(start, stop));
  if (texts.length === 0) return null;
  const suggestions: Suggestion[] = texts.map(suggestionOf);
  const whole = start === mark.start && stop === mark.end;
  return { start, end: stop, suggestions, ...(whole ? {} : { mark }) };
}

/** Nobody chose the clause that a classifier takes: a number, a day or a name in it must not be lost with it. */
const keepsFacts = ({ tokens, text }: Sentence, edit: Edit): boolean =>
  tokens.every((token, i) => {
    const { start, end } = token;
    return (
      end <= edit.start ||
      start >= edit.end ||
      !isFact(token, i === 0, text) ||
      edit.text.includes(text.slice(start, end))
    );
  });

/** A link, an address or a placeholder is a fact: wording that would lose it does not fit. */
const keepsOpaque = ({ tokens, text }: Sentence, edit: Edit): boolean =>
  tokens.every(
    ({ opaque, start, end }) =>
      !opaque || end <= edit.start || start >= edit.end || edit.text.includes(text.slice(start, end)),
  );
