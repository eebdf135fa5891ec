import type { Conversation } from '../reading/conversation';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import { spokenIn } from '../rules/spoken';
import type { Draft } from '../text/draft';
import { offer, writtenIn } from './offer';

/** Says of each need of the packs for the draft's language whether it is met, missing or not due. */
export function judgeNeeds(
  draft: Draft,
  isSpoken: (language: string) => boolean,
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Need[] {
  let known: readonly string[] | undefined;
  const written = () => {
    known ??= writtenIn(draft, conversation);
    return known;
  };
  return packs.needs.flatMap((need) =>
    isSpoken(need.language) ? [judge(need, draft.text, written, voice, conversation, packs, language)] : [],
  );
}

function judge(
  { id, rule }: CompiledNeed,
  draft: string,
  written: () => readonly string[],
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
  return { ...named, state: 'missing', level, ...offer(rule, draft, written(), voice, conversation, packs) };
}
