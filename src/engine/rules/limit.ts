import type { Finding } from '../review-output';
import { capitalised } from '../rewriting/fit-wording';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import type { Placed } from '../text/draft';
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

function passed({ rule, patterns }: CompiledLimit, text: string, draft: readonly Placed[]): Place | null {
  switch (rule.counts) {
    case 'exclamation-marks':
      return runOf(text, draft, /!+/g, rule.atMost);
    case 'question-marks':
      return runOf(text, draft, /\?+/g, rule.atMost);
    case 'capitals':
      return shouted(draft, rule.atMost);
    case 'sentence-words': {
      const long = draft.find(({ sentence }) => sentence.length > rule.atMost);
      return long ? { start: long.start, end: long.end } : null;
    }
    case 'opening': {
      const first = draft.find(({ sentence }) => !patterns.some((pattern) => pattern.find(sentence)));
      const token = first?.sentence.tokens[0];
      return first && token ? { start: first.start + token.start, end: first.start + token.end } : null;
    }
    case 'ending': {
      const last = draft.findLast(({ sentence }) => sentence.length > 0);
      const token = last?.sentence.tokens.at(-1);
      if (!last || !token || patterns.some((pattern) => pattern.find(last.sentence))) return null;
      return { start: last.start + token.start, end: last.end };
    }
    case 'pattern': {
      let seen = 0;
      for (const placed of draft)
        for (const pattern of patterns)
          for (let match = pattern.find(placed.sentence); match; match = pattern.find(placed.sentence, match.end))
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
function runOf(text: string, draft: readonly Placed[], marks: RegExp, atMost: number): Place | null {
  for (const { start, end } of draft)
    for (const run of text.slice(start, end).matchAll(marks))
      if (run[0].length > atMost) return { start: start + run.index, end: start + run.index + run[0].length };
  return null;
}

/** More than `atMost` words of four or more letters in a row, all in capitals: shorter ones are mostly acronyms. */
function shouted(draft: readonly Placed[], atMost: number): Place | null {
  for (const { start, sentence } of draft) {
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
