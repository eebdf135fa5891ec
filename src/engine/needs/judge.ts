import type { Conversation } from '../reading/conversation';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import type { NeedRule } from '../rules/schema';
import { spokenIn } from '../rules/spoken';
import type { Draft } from '../text/draft';
import { offer, type Speech, writtenIn } from './offer';

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
    isSpoken(need.language)
      ? [judge(need, draft.text, written, voice, conversation, packs, { isSpoken, language })]
      : [],
  );
}

function judge(
  { id, rule }: CompiledNeed,
  draft: string,
  written: () => readonly string[],
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  speech: Speech,
): Need {
  const { facts } = conversation;
  const { language } = speech;
  const applies = holds(rule.when, facts, packs);
  const found = applies ? rule.cases.find((one) => holds(one.if, facts, packs)) : undefined;
  if (found?.state !== 'due') return settled(id, rule, found, 'not-due', language);
  if (facts.draftHas(rule.need)) return settled(id, rule, found, 'met', language);
  const { need, because, state, level } = settled(id, rule, found, 'missing', language);
  return {
    need,
    rule: id,
    because,
    state,
    level,
    ...offer(rule, draft, written(), voice, conversation, packs, speech),
  };
}

type Case = NeedRule['cases'][number];
const known = new WeakMap<NeedRule | Case, Map<string, Need>>();

/** A need as its rule and case word it, made once. */
function settled(id: string, rule: NeedRule, found: Case | undefined, state: Need['state'], language: string): Need {
  const made = known.get(found ?? rule) ?? new Map<string, Need>();
  known.set(found ?? rule, made);
  const key = `${state} ${language}`;
  const before = made.get(key);
  if (before) return before;
  const because = spokenIn(found?.because ?? rule.say, language);
  const need: Need = { need: rule.need, rule: id, because, state, level: found?.level ?? rule.level, suggestions: [] };
  made.set(key, need);
  return need;
}
