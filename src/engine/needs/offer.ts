import type { Conversation } from '../reading/conversation';
import type { Suggestion } from '../review-output';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import type { CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import { remedied } from '../rules/remedies';
import type { Condition, NeedRule } from '../rules/schema';
import { spokenIn } from '../rules/spoken';
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

/** Whose words may be used, and in which language agents are spoken to. */
export interface Speech {
  isSpoken(language: string): boolean;
  language: string;
}

/** Sentences that would meet a need, the fittest first, with the place they go to; rotated so that not every customer gets the same. */
export function offer(
  rule: NeedRule,
  draft: string,
  written: readonly string[],
  voice: Voice,
  conversation: Conversation,
  packs: CompiledPacks,
  speech: Speech,
): { insertAt: number; suggestions: Suggestion[] } {
  const { facts, slots, thread } = conversation;
  /** The wording of a template that fits here; null for one that the agent has written already. */
  const fitted = (template: string, when: Condition | undefined): string | null => {
    if (!holds(when, facts, packs)) return null;
    const text = fillTemplate(template, voice, slots);
    return text === null || written.some((message) => message.includes(plainly(text))) ? null : text;
  };
  const fitting = rule.suggestions.flatMap((suggestion) => {
    const text = fitted(suggestion.text, suggestion.if);
    if (text === null) return [];
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
  const placed = (text: string) => suggestionOf(place.before + text + place.after);
  const remedies = (remedied.has(rule.need) ? packs.remedies : []).flatMap(
    ({ language, remedy: { text, when, note } }) => {
      const wording = speech.isSpoken(language) ? fitted(text, when) : null;
      if (wording === null) return [];
      return [{ ...placed(wording), ...(note === undefined ? {} : { note: spokenIn(note, speech.language) }) }];
    },
  );
  // What the team may give goes before what can only be said, and leaves room for one of those.
  const usual = ordered.slice(0, Math.max(1, most - remedies.length)).map(({ text }) => placed(text));
  return { insertAt: place.at, suggestions: [...remedies.slice(0, most), ...usual] };
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
