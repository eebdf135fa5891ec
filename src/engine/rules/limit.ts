import type { Finding } from '../review-output';
import { capitalised } from '../rewriting/fit-wording';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import type { Placed } from '../text/draft';
import { perSentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import type { CompiledLimit, CompiledPacks } from './compile';
import type { Slots } from './flag';
import type { LimitRule } from './schema';
import { spokenIn } from './spoken';

interface Place {
  start: number;
  end: number;
  /** It is where a sentence begins. */
  opens?: boolean;
}

/** What limits need to know of the conversation. */
export interface LimitView {
  /** Is the rule for this draft and this conversation? */
  counts(limit: CompiledLimit): boolean;
  voice: Voice;
  slots: Slots;
}

/** Finds what a draft has too many of: each limit that `counts` here gives one finding, at the place where it is passed. */
export function findOverruns(
  text: string,
  draft: readonly Placed[],
  packs: CompiledPacks,
  language: string,
  { counts, voice, slots }: LimitView,
): Finding[] {
  return packs.limits.flatMap((limit) => {
    if (!counts(limit)) return [];
    const place = passed(limit, text, draft);
    if (!place) return [];
    const { rule, id } = limit;
    const old = text.slice(place.start, place.end);
    const calm = calmer(rule, old, place.opens ?? false);
    const suggestions = rule.suggestions.flatMap((wording) => {
      const filled = fillTemplate(wording, voice, (slot) => (slot === 'calm' ? calm : slots(slot)));
      return filled === null || filled === old ? [] : [suggestionOf(filled)];
    });
    if (suggestions.length === 0) return [];
    return [
      {
        start: place.start,
        end: place.end,
        text: old,
        category: rule.category,
        rule: id,
        level: rule.level,
        say: spokenIn(rule.say, language),
        why: spokenIn(rule.why, language),
        source: rule.source,
        suggestions,
      },
    ];
  });
}

/** What `{calm}` stands for: one mark instead of many, small letters instead of capitals, else the stretch as it is. */
function calmer({ counts }: LimitRule, old: string, opens: boolean): string {
  switch (counts) {
    case 'exclamation-marks':
    case 'question-marks':
      return old.charAt(0);
    case 'capitals':
      return opens ? capitalised(sentenceCase(old)) : sentenceCase(old);
    case 'opening':
    case 'ending':
    case 'pattern':
    case 'sentence-words':
      return old;
    default:
      return counts satisfies never;
  }
}

const sentenceCase = (text: string) =>
  text.replace(/\p{L}+(?:['’]\p{L}+)*/gu, (word) =>
    word === 'I' || word.startsWith("I'") || word.startsWith('I’')
      ? word.charAt(0) + word.slice(1).toLowerCase()
      : word.toLowerCase(),
  );

function passed({ rule, matchesIn }: CompiledLimit, text: string, draft: readonly Placed[]): Place | null {
  switch (rule.counts) {
    case 'exclamation-marks':
      return runOf(text, draft, '!', rule.atMost);
    case 'question-marks':
      return runOf(text, draft, '?', rule.atMost);
    case 'capitals':
      return shouted(draft, rule.atMost);
    case 'sentence-words': {
      const long = draft.find(({ sentence }) => sentence.length > rule.atMost);
      return long ? { start: long.start, end: long.end } : null;
    }
    case 'opening': {
      const first = draft.find(({ sentence }) => matchesIn(sentence).length === 0);
      const token = first?.sentence.tokens[0];
      return first && token ? { start: first.start + token.start, end: first.start + token.end } : null;
    }
    case 'ending': {
      const last = draft.findLast(({ sentence }) => sentence.length > 0);
      const token = last?.sentence.tokens.at(-1);
      if (!last || !token || matchesIn(last.sentence).length > 0) return null;
      return { start: last.start + token.start, end: last.end };
    }
    case 'pattern': {
      let seen = 0;
      for (const placed of draft)
        for (const match of matchesIn(placed.sentence))
          if (++seen > rule.atMost)
            return {
              start: placed.start + (placed.sentence.tokens[match.first] as Token).start,
              end: placed.start + (placed.sentence.tokens[match.end - 1] as Token).end,
            };
      return null;
    }
    default:
      return rule.counts satisfies never;
  }
}

/** A run of more than `atMost` of the same mark. */
function runOf(text: string, draft: readonly Placed[], mark: string, atMost: number): Place | null {
  const tooMany = mark.repeat(atMost + 1);
  if (!text.includes(tooMany)) return null;
  for (const { start, end } of draft) {
    const first = text.indexOf(tooMany, start);
    if (first < 0 || first + tooMany.length > end) continue;
    let last = first + tooMany.length;
    while (last < end && text[last] === mark) last++;
    return { start: first, end: last };
  }
  return null;
}

/** More than `atMost` words of four or more letters in a row, all in capitals: shorter ones are mostly acronyms. */
function shouted(draft: readonly Placed[], atMost: number): Place | null {
  for (const { start, sentence } of draft) {
    if (!mayShout(sentence)) continue;
    let first = -1;
    let loud = 0;
    for (let i = 0; i <= sentence.length; i++) {
      const token = sentence.tokens[i];
      const word = token && !token.opaque ? sentence.text.slice(token.start, token.end) : '';
      const isCapital = /^\P{Ll}+$/u.test(word) && /\p{Lu}/u.test(word);
      if (isCapital) {
        if (first < 0) first = i;
        if (word.replace(/\P{Lu}/gu, '').length >= 4) loud++;
        continue;
      }
      if (loud > atMost)
        return {
          start: start + (sentence.tokens[first] as Token).start,
          end: start + (sentence.tokens[i - 1] as Token).end,
          opens: first === 0,
        };
      first = -1;
      loud = 0;
    }
  }
  return null;
}

/** Shouting takes four capitals that no small letter parts. */
const mayShout = perSentence(({ text }) => /\p{Lu}(?:\P{Ll}*\p{Lu}){3}/u.test(text));
