import { blanksOf, fillTemplate } from '../engine/rewriting/template';
import type { Rule } from '../engine/rules/schema';
import { fieldOf, type RuleFault } from './fault';
import { meant } from './nearest';
import { capturesOf } from './pattern-faults';

/** What every suggestion may take from the conversation. */
export const conversationSlots = ['name', 'agent', 'problem', 'topic', 'question'];
/** What the slip that looks for unfilled blanks knows as one. */
const blank = /^[a-z][a-z0-9 '/-]{0,38}$/i;

/** Suggestions of a rule with a slot that nothing fills, or a blank that nobody would miss. */
export function suggestionFaults(rule: Rule): RuleFault[] {
  const { texts, slots, advice } = wordings(rule);
  return texts.flatMap(({ path, text }) => templateFaults(text, path, slots, advice));
}

/** What is wrong with one template; `slots` are those that something fills, null where nobody can tell. */
export function templateFaults(
  text: string,
  path: readonly PropertyKey[],
  slots: ReadonlySet<string> | null,
  advice: (slot: string) => string,
): RuleFault[] {
  const field = fieldOf(path);
  const unfilled = slots ? slotsOf(text).filter((slot) => !slots.has(slot)) : [];
  const faults = unfilled.map(
    (slot): RuleFault => ({
      field,
      message: `nothing fills {${slot}} in "${text}": ${advice(slot)} (${meant(slot, slots ?? [])})`,
    }),
  );
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, '')))
    faults.push({ field, message: `a "{" or "}" in "${text}" has no partner: a slot is written {name}` });
  if (/[[\]]/.test(text.replace(/\[[^[\]\n]{1,40}\]/g, '')))
    faults.push({ field, message: `a "[" or "]" in "${text}" has no partner: a blank is written [date]` });
  for (const name of blanksOf(text))
    if (!blank.test(name))
      faults.push({
        field,
        message: `the blank [${name}] would not be noticed when it is left unfilled: use letters, digits and spaces only`,
      });
  return faults;
}

/** The slots of a template besides those of voice (`{we}`, `{our}` …), which the engine fills by itself. */
function slotsOf(template: string): string[] {
  const names: string[] = [];
  fillTemplate(template, 'we', (name) => {
    names.push(name);
    return '';
  });
  return names;
}

interface Wordings {
  texts: { path: PropertyKey[]; text: string }[];
  slots: Set<string>;
  advice: (slot: string) => string;
}

function wordings(rule: Rule): Wordings {
  switch (rule.kind) {
    case 'phrase':
    case 'recast': {
      const slots = new Set([...capturesOf(rule), ...conversationSlots]);
      const texts = (rule.suggestions ?? []).map((text, index) => ({ path: ['suggestions', index], text }));
      return {
        texts,
        slots,
        advice: (slot) => `no pattern captures it; write [${slot}: …] around the words in a pattern, or take it out`,
      };
    }
    case 'need': {
      const texts = rule.suggestions.map(({ text }, index) => ({ path: ['suggestions', index, 'text'], text }));
      return {
        texts,
        slots: new Set(conversationSlots),
        advice: () => 'the conversation offers no such thing; take it out',
      };
    }
    case 'classifier': {
      const texts = rule.suggestions.map((text, index) => ({ path: ['suggestions', index], text }));
      return {
        texts,
        slots: new Set(['clause', ...conversationSlots]),
        advice: () => 'a classifier captures nothing but {clause}; take it out',
      };
    }
    case 'limit':
    case 'slip': {
      const texts = rule.suggestions.map((text, index) => ({ path: ['suggestions', index], text }));
      const slots = new Set(rule.kind === 'limit' ? ['calm', ...conversationSlots] : []);
      return { texts, slots, advice: () => `a ${rule.kind} captures nothing; take it out` };
    }
    default:
      return rule satisfies never;
  }
}
