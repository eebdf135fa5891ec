import type { Conversation } from '../reading/conversation';
import type { Suggestion } from '../review-output';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import type { CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import type { NeedRule } from '../rules/schema';
import type { Draft } from '../text/draft';
import { perLine } from '../text/line';
import { afterGreeting, beforeSignOff, type Place } from './place';

const most = 3;

/** What the agent has written so far, the draft included, as `offer` compares it. */
export const writtenIn = ({ lines }: Draft, { thread }: Conversation): string[] => [
  ...sentBefore(thread),
  lines
    .map(({ line }) => plainLine(line))
    .filter(Boolean)
    .join(' '),
];

const plainLine = perLine(({ text }) => plainly(text));
const sent = new WeakMap<Conversation['thread'], readonly string[]>();

function sentBefore(thread: Conversation['thread']): readonly string[] {
  const known = sent.get(thread);
  if (known) return known;
  const made = thread.filter((message) => message.from === 'agent').map((message) => plainly(message.text));
  sent.set(thread, made);
  return made;
}

/** Sentences that would meet a need, the fittest first, with the place they go to; rotated so that not every customer gets the same. */
export function offer(
  rule: NeedRule,
  draft: string,
  written: readonly string[],
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
): { insertAt: number; suggestions: Suggestion[] } {
  const { facts, slots, thread } = conversation;
  const fitting = rule.suggestions.flatMap((suggestion) => {
    if (!holds(suggestion.if, facts, packs)) return [];
    const text = fillTemplate(suggestion.text, voice, slots);
    if (text === null || written.some((message) => message.includes(plainly(text)))) return [];
    const close = /\{problem\}/.test(suggestion.text) ? 2 : /\{(?:topic|question)\}/.test(suggestion.text) ? 1 : 0;
    return [{ text, close }];
  });
  const turn = hash(`${rule.id}|${thread.map((message) => message.text).join('|')}`);
  const ordered = [2, 1, 0].flatMap((close) => {
    const group = fitting.filter((one) => one.close === close);
    const start = group.length ? turn % group.length : 0;
    return [...group.slice(start), ...group.slice(0, start)];
  });
  const place = placeFor(rule, draft);
  return {
    insertAt: place.at,
    suggestions: ordered.slice(0, most).map(({ text }) => suggestionOf(place.before + text + place.after)),
  };
}

const placeFor = (rule: NeedRule, draft: string): Place =>
  rule.insert === 'after-greeting' ? afterGreeting(draft) : beforeSignOff(draft);

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A number from a text, the same every time (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
