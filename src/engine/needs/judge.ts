import type { Conversation } from '../reading/conversation';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { asksOfDraft, holds } from '../rules/condition';
import type { NeedRule } from '../rules/schema';
import { spokenIn } from '../rules/spoken';
import type { Draft } from '../text/draft';
import { Offers } from './offer';

/** Says of each need of the packs for the draft's language whether it is met, missing or not due. */
export function judgeNeeds(
  draft: Draft,
  isSpoken: (language: string) => boolean,
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Need[] {
  const { facts } = conversation;
  const plans = plansFor(conversation, packs);
  const offers = new Offers(draft, voice, conversation, packs, { isSpoken, language });
  const needs: Need[] = [];
  for (let i = 0; i < packs.needs.length; i++) {
    const need = packs.needs[i] as CompiledNeed;
    if (!isSpoken(need.language)) continue;
    const { id, rule } = need;
    const found = caseOf(rule, plans[i] as Plan, conversation, packs);
    if (found?.state !== 'due') needs.push(settled(id, rule, found, 'not-due', language));
    else if (facts.draftHas(rule.need)) needs.push(settled(id, rule, found, 'met', language));
    else {
      const { need, because, state, level } = settled(id, rule, found, 'missing', language);
      needs.push({ need, rule: id, because, state, level, ...offers.of(rule) });
    }
  }
  return needs;
}

type Case = NeedRule['cases'][number];

/** Which case of a need holds, as far as the conversation tells: the first of `open` whose condition holds, or else `found`. */
interface Plan {
  found: Case | undefined;
  open: readonly Case[];
}

interface Plans {
  channel: unknown;
  public: unknown;
  list: readonly Plan[];
}

const planned = new WeakMap<Conversation['thread'], Plans>();

/** Most of what makes a need due stands in the thread, which no key changes. */
function plansFor({ thread, facts }: Conversation, packs: CompiledPacks): readonly Plan[] {
  const known = planned.get(thread);
  if (known && known.channel === facts.channel && known.public === facts.public) return known.list;
  const list = packs.needs.map(({ rule }): Plan => {
    if (asksOfDraft(rule.when)) return { found: undefined, open: rule.cases };
    if (!holds(rule.when, facts, packs)) return { found: undefined, open: [] };
    const open: Case[] = [];
    for (const one of rule.cases) {
      if (asksOfDraft(one.if)) open.push(one);
      else if (holds(one.if, facts, packs)) return { found: one, open };
    }
    return { found: undefined, open };
  });
  planned.set(thread, { channel: facts.channel, public: facts.public, list });
  return list;
}

function caseOf(
  rule: NeedRule,
  { found, open }: Plan,
  { facts }: Conversation,
  packs: CompiledPacks,
): Case | undefined {
  if (open.length === 0) return found;
  if (asksOfDraft(rule.when) && !holds(rule.when, facts, packs)) return undefined;
  return open.find((one) => holds(one.if, facts, packs)) ?? found;
}

const known = new WeakMap<NeedRule | Case, { state: Need['state']; language: string; need: Need }[]>();

/** A need as its rule and case word it, made once. */
function settled(id: string, rule: NeedRule, found: Case | undefined, state: Need['state'], language: string): Need {
  const made = known.get(found ?? rule) ?? [];
  const before = made.find((one) => one.state === state && one.language === language);
  if (before) return before.need;
  known.set(found ?? rule, made);
  const because = spokenIn(found?.because ?? rule.say, language);
  const need: Need = { need: rule.need, rule: id, because, state, level: found?.level ?? rule.level, suggestions: [] };
  made.push({ state, language, need });
  return need;
}
