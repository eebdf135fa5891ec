import type { Conversation } from '../reading/conversation';
import type { ReviewInput } from '../review-input';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import { spokenIn } from '../rules/spoken';
import type { Placed } from '../text/draft';
import { offer } from './offer';

/** Says of each need of the packs whether it is met, missing or not due. */
export function judgeNeeds(
  input: ReviewInput,
  _draft: readonly Placed[],
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Need[] {
  return packs.needs.map((need) => judge(need, input, voice, conversation, packs, language));
}

function judge(
  { id, rule }: CompiledNeed,
  input: ReviewInput,
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Need {
  const { facts } = conversation;
  const applies = holds(rule.when, facts, packs);
  const found = applies ? rule.cases.find((one) => holds(one.if, facts, packs)) : undefined;
  const because = spokenIn(found?.because ?? rule.say, language);
  const level = found?.level ?? rule.level;
  const named = { need: rule.need, rule: id, because };
  if (found?.state !== 'due') return { ...named, state: 'not-due', level, suggestions: [] };
  if (facts.draftHas(rule.need)) return { ...named, state: 'met', level, suggestions: [] };
  return { ...named, state: 'missing', level, ...offer(rule, input.draft, voice, conversation, packs) };
}
