import type { Conversation } from '../reading/conversation';
import type { ReviewInput } from '../review-input';
import type { Finding } from '../review-output';
import { suggestionOf } from '../rewriting/template';
import type { Draft } from '../text/draft';
import type { CompiledPacks } from './compile';
import { holds } from './condition';
import { missingAttachment } from './slips/attachment';
import type { SlipCheck } from './slips/check';
import { weekdayDate } from './slips/dates';
import { wrongAmount, wrongCurrency, wrongReference } from './slips/details';
import { doubledWord, unfilled } from './slips/leftovers';
import { wrongName } from './slips/names';
import { asksInPublic, personalData } from './slips/public-data';
import { bankAccount, cardNumber, password } from './slips/secrets';
import { spokenIn } from './spoken';

/** The checks that a pack's slip rules may name. */
export const slipChecks: ReadonlyMap<string, SlipCheck> = new Map([
  ['unfilled', unfilled],
  ['doubled-word', doubledWord],
  ['wrong-name', wrongName],
  ['missing-attachment', missingAttachment],
  ['card-number', cardNumber],
  ['bank-account', bankAccount],
  ['password', password],
  ['personal-data', personalData],
  ['asks-in-public', asksInPublic],
  ['weekday-date', weekdayDate],
  ['wrong-reference', wrongReference],
  ['wrong-amount', wrongAmount],
  ['wrong-currency', wrongCurrency],
]);

/** Finds the plain mistakes that the packs' slip rules look for. */
export function findSlips(
  input: ReviewInput,
  { text, lines, sentences: draft }: Draft,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Finding[] {
  const view = { input, draft, lines, conversation };
  return packs.slips.flatMap(({ id, rule }) => {
    const check = slipChecks.get(rule.check);
    if (!check || !holds(rule.when, conversation.facts, packs)) return [];
    return check(view).map(({ start, end, mark, fixes }) => ({
      start,
      end,
      ...(mark ? { mark } : {}),
      text: text.slice(start, end),
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
