import type { Placed } from '../text/draft';
import type { Channel, NeedName } from '../vocabulary';
import type { CompiledPacks } from './compile';
import type { Condition } from './schema';

/** What is known about the conversation and the draft when a condition is judged. */
export interface Facts {
  complaint: boolean;
  failure: boolean;
  abusive: boolean;
  emotion: number;
  asks: boolean;
  closed: boolean;
  delicate: boolean;
  unclear: boolean;
  /** The customer says in so many words what the trouble is. */
  tells: boolean;
  /** How many questions of the customer's no earlier message answered. */
  questions: number;
  /** The customer is more upset than before an agent last wrote. */
  worsened: boolean;
  /** How many words the customer's messages since then have. */
  customerWords: number;
  firstReply: boolean;
  /** What an earlier agent message already gave, and the customer has not come back upset since. */
  given: ReadonlySet<NeedName>;
  /** What any earlier agent message gave, whatever the customer wrote since. */
  givenBefore: ReadonlySet<NeedName>;
  channel: Channel | undefined;
  public: boolean | undefined;
  words: number;
  draft: readonly Placed[];
  customer: readonly Placed[];
  draftHas(need: NeedName): boolean;
}

/** Does all that the condition names hold? A channel or publicity that nobody knows is no reason to say no. */
export function holds(condition: Condition | undefined, facts: Facts, packs: CompiledPacks): boolean {
  if (!condition) return true;
  const says = (patterns: readonly string[], where: readonly Placed[]) =>
    where.some((placed) => packs.says(patterns, placed.sentence));
  for (const key in condition) {
    const name = key as keyof Condition;
    if (condition[name] === undefined) continue;
    let held: boolean;
    switch (name) {
      case 'complaint':
      case 'failure':
      case 'abusive':
      case 'asks':
      case 'closed':
      case 'delicate':
      case 'unclear':
      case 'tells':
      case 'firstReply':
      case 'worsened':
        held = facts[name] === condition[name];
        break;
      case 'questionsAtLeast':
        held = facts.questions >= (condition.questionsAtLeast ?? 0);
        break;
      case 'emotionAtLeast':
        held = facts.emotion >= (condition.emotionAtLeast ?? 0);
        break;
      case 'emotionAtMost':
        held = facts.emotion <= (condition.emotionAtMost ?? 3);
        break;
      case 'given':
        held = facts.given.has(condition.given as NeedName);
        break;
      case 'notGiven':
        held = !facts.given.has(condition.notGiven as NeedName);
        break;
      case 'givenBefore':
        held = facts.givenBefore.has(condition.givenBefore as NeedName);
        break;
      case 'draftHas':
        held = facts.draftHas(condition.draftHas as NeedName);
        break;
      case 'draftLacks':
        held = !facts.draftHas(condition.draftLacks as NeedName);
        break;
      case 'channel':
        held = facts.channel === undefined || (condition.channel ?? []).includes(facts.channel);
        break;
      case 'public':
        held = (facts.public ?? false) === condition.public;
        break;
      case 'customerWordsAtLeast':
        held = facts.customerWords >= (condition.customerWordsAtLeast ?? 0);
        break;
      case 'wordsAtLeast':
        held = facts.words >= (condition.wordsAtLeast ?? 0);
        break;
      case 'wordsAtMost':
        held = facts.words <= (condition.wordsAtMost ?? Number.POSITIVE_INFINITY);
        break;
      case 'draftSays':
        held = says(condition.draftSays ?? none, facts.draft);
        break;
      case 'draftOmits':
        held = !says(condition.draftOmits ?? none, facts.draft);
        break;
      case 'customerSays':
        held = says(condition.customerSays ?? none, facts.customer);
        break;
      case 'customerOmits':
        held = !says(condition.customerOmits ?? none, facts.customer);
        break;
      default:
        held = name satisfies never;
    }
    if (!held) return false;
  }
  return true;
}

const none: readonly string[] = [];

/** What of a condition hangs on the draft; the rest hangs on the conversation alone. */
const ofDraft: ReadonlySet<string> = new Set<keyof Condition>([
  'draftHas',
  'draftLacks',
  'draftSays',
  'draftOmits',
  'wordsAtLeast',
  'wordsAtMost',
]);
const known = new WeakMap<Condition, boolean>();

/** Does the condition hang on the draft, so that another key may change it? */
export function asksOfDraft(condition: Condition | undefined): boolean {
  if (!condition) return false;
  const before = known.get(condition);
  if (before !== undefined) return before;
  const asks = Object.keys(condition).some((name) => ofDraft.has(name));
  known.set(condition, asks);
  return asks;
}
