import { perSentence, perShape, type Sentence } from '../text/sentence';
import { expand } from '../text/tokens';
import { Lexicon } from './lexicon';
import { macroTest } from './macros';
import { compilePattern, type Match, type Matcher, matcherOf } from './matcher';
import { type Lists, parsePattern } from './pattern';
import { PatternIndex } from './pattern-index';
import { inConditions, type Prepared, preparePack, type ReadyPack } from './prepare';
import { type CompiledRemedy, compileRemedies } from './remedies';
import type { ClassifierRule, LimitRule, NeedRule, PhraseRule, RecastRule, SlipRule } from './schema';

/** A rule that marks a stretch of a sentence: its patterns ready to run. A classifier has none. */
export interface CompiledFlag {
  id: string;
  /** The pack's. */
  language: string;
  rule: PhraseRule | RecastRule | ClassifierRule;
  patterns: readonly Matcher[];
  unless: readonly Matcher[];
  unlessNear: readonly Matcher[];
}

export interface CompiledNeed {
  id: string;
  /** The pack's. */
  language: string;
  rule: NeedRule;
  met: readonly Matcher[];
  notMet: readonly Matcher[];
}

export interface CompiledLimit {
  id: string;
  /** The pack's. */
  language: string;
  rule: LimitRule;
  /** All that its patterns find in a sentence. */
  matchesIn(sentence: Sentence): readonly Match[];
}

export interface CompiledSlip {
  id: string;
  rule: SlipRule;
}

/** Packs made ready to review with. */
export interface CompiledPacks {
  lexicon: Lexicon;
  /** The languages that the packs are for. */
  languages: readonly string[];
  flags: readonly CompiledFlag[];
  classifiers: readonly CompiledFlag[];
  needs: readonly CompiledNeed[];
  limits: readonly CompiledLimit[];
  slips: readonly CompiledSlip[];
  remedies: readonly CompiledRemedy[];
  /** Does the sentence stand in one of the team's macros as it is? */
  isMacro(sentence: Sentence): boolean;
  /** The flags' patterns behind their gate. */
  index: PatternIndex<CompiledFlag>;
  /** Does the sentence match one of a condition's patterns? */
  says(patterns: readonly string[], sentence: Sentence): boolean;
}

/** Makes packs ready to run. Throws PatternError on a pattern that cannot be read: packs are linted before they get here. */
export function compilePacks(packs: readonly ReadyPack[]): CompiledPacks {
  const lexicon = new Lexicon();
  const flags: CompiledFlag[] = [];
  const classifiers: CompiledFlag[] = [];
  const needs: CompiledNeed[] = [];
  const limits: CompiledLimit[] = [];
  const slips: CompiledSlip[] = [];
  const conditional = new Map<string, Matcher>();
  const allLists: Record<string, readonly string[]> = Object.assign({}, ...packs.map((pack) => pack.lists));
  for (const pack of packs) {
    const { language } = pack;
    const lists: Lists = { ...allLists, ...pack.lists };
    const gates = gatesIn(pack.prepared ?? preparePack(pack, lists), lexicon);
    let next = 0;
    /** Rules share patterns: what is found of one is found of all. */
    const known = new Map<string, Matcher>();
    const ready = (texts: readonly string[] = []) =>
      texts.map((text) => {
        const own = gates[next++] ?? [];
        const matcher = known.get(text) ?? matcherOf(own, () => parsePattern(text, lists, expand), lexicon);
        known.set(text, matcher);
        return matcher;
      });
    for (const rule of pack.rules) {
      const id = `${pack.id}/${rule.id}`;
      // In the order of `patternsOf`, in which the gates stand.
      switch (rule.kind) {
        case 'phrase':
        case 'recast': {
          const patterns = ready(rule.patterns);
          const unless = ready(rule.unless);
          const unlessNear = ready(rule.unlessNear);
          flags.push({ id, language, rule, patterns, unless, unlessNear });
          break;
        }
        case 'classifier': {
          const unless = ready(rule.unless);
          const unlessNear = ready(rule.unlessNear);
          classifiers.push({ id, language, rule, patterns: [], unless, unlessNear });
          break;
        }
        case 'need': {
          const met = ready(rule.met);
          const notMet = ready(rule.notMet);
          needs.push({ id, language, rule, met, notMet });
          break;
        }
        case 'limit':
          limits.push({ id, language, rule, matchesIn: allMatches(ready(rule.patterns)) });
          break;
        case 'slip':
          slips.push({ id, rule });
          break;
        default:
          rule satisfies never;
      }
      const texts = inConditions(rule);
      const matchers = ready(texts);
      for (const [i, text] of texts.entries()) conditional.set(text, matchers[i] as Matcher);
    }
  }
  const pattern = (text: string): Matcher => {
    const known = conditional.get(text);
    if (known) return known;
    const made = compilePattern(parsePattern(text, allLists, expand), lexicon);
    conditional.set(text, made);
    return made;
  };
  const groups = new WeakMap<readonly string[], (sentence: Sentence) => boolean>();
  const groupOf = (texts: readonly string[]) => {
    const known = groups.get(texts);
    if (known) return known;
    const matchers = texts.map(pattern);
    const made = perShape((sentence) => matchers.some((matcher) => matcher.find(sentence) !== null));
    groups.set(texts, made);
    return made;
  };
  const isMacro = macroTest(packs.flatMap(({ macros }) => macros ?? []));
  return {
    lexicon,
    languages: [...new Set(packs.map((pack) => pack.language))],
    flags,
    classifiers,
    needs,
    limits,
    slips,
    remedies: packs.flatMap(compileRemedies),
    isMacro: perSentence(({ text }) => isMacro(text)),
    index: new PatternIndex(flags.map((flag) => [flag, flag.patterns] as const)),
    says: (patterns, sentence) => groupOf(patterns)(sentence),
  };
}

const allMatches = (patterns: readonly Matcher[]) =>
  perShape((sentence): readonly Match[] => {
    const found: Match[] = [];
    for (const pattern of patterns)
      for (let match = pattern.find(sentence); match; match = pattern.find(sentence, match.end)) found.push(match);
    return found;
  });

/** A pack's gates in the lexicon's numbers. */
function gatesIn({ words, sets, gates }: Prepared, lexicon: Lexicon): (readonly number[])[][] {
  const numbers = words.map((word) => lexicon.learn(word));
  const inNumbers = sets.map((set) => set.map((word) => numbers[word] as number));
  return gates.map((places) => places.map((place) => inNumbers[place] as readonly number[]));
}
