import type { Conversation } from '../reading/conversation';
import type { ReviewInput } from '../review-input';
import type { Finding } from '../review-output';
import { blanksOf, suggestionOf } from '../rewriting/template';
import type { Placed } from '../text/draft';
import type { CompiledPacks } from './compile';
import { spokenIn } from './spoken';

/** What a check sees. */
export interface SlipView {
  input: ReviewInput;
  draft: readonly Placed[];
  conversation: Conversation;
}

/** One plain mistake; `fixes` are wordings that mend it, if the check knows any. */
export interface SlipPlace {
  start: number;
  end: number;
  fixes?: string[];
}

/** A check for one kind of slip. */
export type SlipCheck = (view: SlipView) => SlipPlace[];

const unfilled: SlipCheck = ({ input }) =>
  [...input.draft.matchAll(/\{\{[^{}\n]{0,60}\}\}|\[[a-z][a-z0-9 '/-]{0,38}\](?!\()/gi)]
    .filter((hit) => hit[0].startsWith('{{') || blanksOf(hit[0]).length > 0)
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));

const doubledWord: SlipCheck = ({ input }) =>
  [...input.draft.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}{2,})([ \t\u00a0]+)\1(?![\p{L}\p{N}'’-])/giu)]
    .filter((hit) => !mayDouble.has((hit[1] as string).toLowerCase()) && (hit[1] as string).toLowerCase() !== 'bye')
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, fixes: [hit[1] as string] }));

const mayDouble = new Set([
  'that',
  'had',
  'very',
  'so',
  'no',
  'really',
  'bye',
  'ha',
  'haha',
  'never',
  'far',
  'much',
  'long',
  'please',
]);

/** The checks that a pack's slip rules may name. */
export const slipChecks: ReadonlyMap<string, SlipCheck> = new Map([
  ['unfilled', unfilled],
  ['doubled-word', doubledWord],
]);

/** Finds the plain mistakes that the packs' slip rules look for. */
export function findSlips(
  input: ReviewInput,
  draft: readonly Placed[],
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Finding[] {
  return packs.slips.flatMap(({ id, rule }) => {
    const check = slipChecks.get(rule.check);
    if (!check) return [];
    return check({ input, draft, conversation }).map(({ start, end, fixes }) => ({
      start,
      end,
      text: input.draft.slice(start, end),
      category: rule.category,
      rule: id,
      level: rule.level,
      ...(rule.gate ? { gate: true as const } : {}),
      say: spokenIn(rule.say, language),
      why: spokenIn(rule.why, language),
      source: rule.source,
      suggestions: (fixes ?? rule.suggestions).map(suggestionOf),
    }));
  });
}
