import { expand } from '../text/tokens';
import { Lexicon } from './lexicon';
import { compilePattern, type Matcher } from './matcher';
import { type Lists, parsePattern, wordsIn } from './pattern';
import { PatternIndex } from './pattern-index';
import type { LimitRule, NeedRule, Pack, PhraseRule, RecastRule, Rule, SlipRule } from './schema';

/** A rule that patterns find: its patterns ready to run. */
export interface CompiledFlag {
  id: string;
  /** The pack's. */
  language: string;
  rule: PhraseRule | RecastRule;
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
  patterns: readonly Matcher[];
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
  needs: readonly CompiledNeed[];
  limits: readonly CompiledLimit[];
  slips: readonly CompiledSlip[];
  /** The flags' patterns behind their gate. */
  index: PatternIndex<CompiledFlag>;
  /** A pattern outside any rule, with the words it needs; remembered. */
  pattern(text: string): Matcher;
}

/** Makes packs ready to run. Throws PatternError, some at once and some at first use, on a pattern that cannot be read: packs are linted before they get here. */
export function compilePacks(packs: readonly Pack[]): CompiledPacks {
  const lexicon = new Lexicon();
  const flags: CompiledFlag[] = [];
  const needs: CompiledNeed[] = [];
  const limits: CompiledLimit[] = [];
  const slips: CompiledSlip[] = [];
  const patterns = new Map<string, Matcher>();
  const allLists: Record<string, readonly string[]> = {};
  const learn = (text: string) => {
    for (const word of wordsIn(text, expand)) lexicon.readings(word);
  };
  /** A pattern that no gate asks for is read when it is first looked for; only its words must be known before. */
  const later = (text: string, lists: Lists): Matcher => {
    learn(text);
    let made: Matcher | undefined;
    const matcher = () => {
      made ??= compilePattern(parsePattern(text, lists, expand), lexicon);
      return made;
    };
    return {
      get gate() {
        return matcher().gate;
      },
      mayStand: (sentence) => matcher().mayStand(sentence),
      find: (sentence, from) => matcher().find(sentence, from),
    };
  };
  for (const pack of packs) Object.assign(allLists, pack.lists);
  for (const entries of Object.values(allLists)) for (const entry of entries) learn(entry);
  const pattern = (text: string): Matcher => {
    const known = patterns.get(text);
    if (known) return known;
    const made = later(text, allLists);
    patterns.set(text, made);
    return made;
  };
  for (const pack of packs) {
    const lists: Lists = { ...allLists, ...pack.lists };
    const ready = (texts: readonly string[] = []) =>
      texts.map((text) => compilePattern(parsePattern(text, lists, expand), lexicon));
    const { language } = pack;
    for (const rule of pack.rules) {
      const id = `${pack.id}/${rule.id}`;
      for (const text of conditionPatterns(rule)) pattern(text);
      switch (rule.kind) {
        case 'phrase':
        case 'recast':
          flags.push({
            id,
            language,
            rule,
            patterns: ready(rule.patterns),
            unless: (rule.unless ?? []).map((text) => later(text, lists)),
            unlessNear: (rule.unlessNear ?? []).map((text) => later(text, lists)),
          });
          break;
        case 'need':
          needs.push({ id, language, rule, met: ready(rule.met), notMet: ready(rule.notMet) });
          break;
        case 'limit':
          limits.push({ id, language, rule, patterns: ready(rule.patterns) });
          break;
        case 'slip':
          slips.push({ id, rule });
          break;
        default:
          rule satisfies never;
      }
    }
  }
  const index = new PatternIndex(flags.map((flag) => [flag, flag.patterns] as const));
  const languages = [...new Set(packs.map((pack) => pack.language))];
  return { lexicon, languages, flags, needs, limits, slips, index, pattern };
}

/** The patterns that a rule's conditions hold; they too must be known before sentences are cut. */
function conditionPatterns(rule: Rule): string[] {
  const conditions = [rule.when ?? {}];
  if (rule.kind === 'need')
    conditions.push(
      ...rule.cases.map((one) => one.if),
      ...rule.suggestions.flatMap((suggestion) => (suggestion.if ? [suggestion.if] : [])),
    );
  return conditions.flatMap((condition) => [
    ...(condition.draftSays ?? []),
    ...(condition.draftOmits ?? []),
    ...(condition.customerSays ?? []),
    ...(condition.customerOmits ?? []),
  ]);
}
