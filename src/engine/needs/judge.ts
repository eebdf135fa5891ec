import type { Conversation } from '../reading/conversation';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledNeed, CompiledPacks } from '../rules/compile';
import { asksOfDraft, holds } from '../rules/condition';
import type { NeedRule } from '../rules/schema';
import { spokenIn } from '../rules/spoken';
import type { Draft } from '../text/draft';
import type { Level, NeedName } from '../vocabulary';
import { Offers } from './offer';
import { owedOdds } from './owed';

/** Says of each need of the packs for the draft's language whether it is met, missing or not due. */
export function judgeNeeds(
  draft: Draft,
  isSpoken: (language: string) => boolean,
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  language: string,
): Need[] {
  const plans = plansFor(conversation, packs);
  const offers = new Offers(draft, voice, conversation, packs, { isSpoken, language });
  const ruled: Ruled[] = [];
  for (let i = 0; i < packs.needs.length; i++) {
    const need = packs.needs[i] as CompiledNeed;
    if (isSpoken(need.language)) ruled.push(byRules(need, plans[i] as Plan, conversation, packs));
  }
  const isModelled = draft.sentences.length > 0 && ruled.some(({ rule }) => rule.model);
  const odds = isModelled ? owedOdds(draft.sentences, conversation, ruled) : () => null;
  return ruled.map((one) => {
    const { id, rule, found, state, level } = withOdds(one, odds(one.need));
    const need = settled(id, rule, found, state, level ?? found?.level ?? rule.level, language);
    return state === 'missing' ? { ...need, ...offers.of(rule) } : need;
  });
}

/** What a need comes to, and by which of its cases. */
interface Ruled {
  id: string;
  rule: NeedRule;
  need: NeedName;
  found: Case | undefined;
  state: Need['state'];
  level?: Level;
}

function byRules({ id, rule }: CompiledNeed, plan: Plan, conversation: Conversation, packs: CompiledPacks): Ruled {
  const found = caseOf(rule, plan, conversation, packs);
  const isDue = found?.state === 'due';
  const state = !isDue ? 'not-due' : conversation.facts.draftHas(rule.need) ? 'met' : 'missing';
  return { id, rule, need: rule.need, found, state };
}

/** What the model of what is owed makes of it: it knows more wordings than the patterns, and more of what is due than the cases. */
function withOdds(ruled: Ruled, odds: number | null): Ruled {
  const { rule, found, state } = ruled;
  const { model } = rule;
  // What was given earlier, and a reply that only soothes, are not the model's to weigh.
  if (!model || odds === null || found?.if.given || found?.if.draftLacks) return ruled;
  if (state === 'missing' && odds < model.met) return { ...ruled, state: 'met' };
  if (state !== 'missing' && odds < (state === 'met' ? (model.missing + model.sure) / 2 : model.missing)) return ruled;
  // Where both say so of somebody very upset, half as sure will do.
  const enough = state === 'missing' && found?.level === 'important' ? (model.missing + model.sure) / 2 : model.sure;
  const isSure = odds >= enough && state !== 'not-due';
  return {
    ...ruled,
    state: 'missing',
    found: state === 'not-due' ? undefined : found,
    ...(isSure || rule.level === 'silent' ? {} : { level: 'hint' }),
  };
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

const known = new WeakMap<NeedRule | Case, Map<string, Need>>();

/** A need as its rule and case word it, made once. */
function settled(
  id: string,
  rule: NeedRule,
  found: Case | undefined,
  state: Need['state'],
  level: Level,
  language: string,
): Need {
  const made = known.get(found ?? rule) ?? new Map<string, Need>();
  known.set(found ?? rule, made);
  const key = `${state} ${level} ${language}`;
  const before = made.get(key);
  if (before) return before;
  const because = spokenIn(found?.because ?? rule.say, language);
  const need: Need = { need: rule.need, rule: id, because, state, level, suggestions: [] };
  made.set(key, need);
  return need;
}
