import type { Override, Pack, Remedy, Rule } from '../engine/rules/schema';
import { spokenIn } from '../engine/rules/spoken';

/** What is different between two states of a pack, in sentences: rules first, then the rest. Empty where nothing is. */
export function packDiff(before: Pack, after: Pack): string[] {
  return [
    ...headChanges(before, after),
    ...ofEach(byId(before.rules), byId(after.rules), {
      added: (rule) => `New rule ${rule.id} (${rule.level}): ${quoted(spokenIn(rule.say, 'en'))}`,
      removed: (rule) => `Rule ${rule.id} is gone.`,
      changed: ruleChanges,
    }),
    ...ofEach(new Map(Object.entries(before.overrides ?? {})), new Map(Object.entries(after.overrides ?? {})), {
      added: (change, name) => `${name} is changed: ${overrideInWords(change)}.`,
      removed: (_, name) => `${name} is as its own pack has it again.`,
      changed: (_, change, name) => [`${name} is changed otherwise: ${overrideInWords(change)}.`],
    }),
    ...ofEach(new Map(Object.entries(before.lists ?? {})), new Map(Object.entries(after.lists ?? {})), {
      added: (words, name) => `New list ${name}: ${words.join(', ')}.`,
      removed: (_, name) => `List ${name} is gone.`,
      changed: (old, words, name) => listChanges(`List ${name}`, old, words),
    }),
    ...ofEach(byId(before.remedies ?? []), byId(after.remedies ?? []), {
      added: (remedy) => `New remedy ${remedy.id}: ${quoted(remedy.text)}`,
      removed: (remedy) => `Remedy ${remedy.id} is gone.`,
      changed: remedyChanges,
    }),
    ...(JSON.stringify(before.macros?.hashes) === JSON.stringify(after.macros?.hashes)
      ? []
      : [
          `Sentences of macros that are known: ${before.macros?.hashes.length ?? 0}, now ${after.macros?.hashes.length ?? 0}.`,
        ]),
  ];
}

interface Wordings<T> {
  added(value: T, name: string): string;
  removed(value: T, name: string): string;
  changed(before: T, after: T, name: string): string[];
}

function ofEach<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, say: Wordings<T>): string[] {
  const sentences: string[] = [];
  for (const [name, value] of before) if (!after.has(name)) sentences.push(say.removed(value, name));
  for (const [name, value] of after) {
    const old = before.get(name);
    if (old === undefined) sentences.push(say.added(value, name));
    else if (!same(old, value)) sentences.push(...say.changed(old, value, name));
  }
  return sentences;
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const quoted = (text: string): string => `“${text}”`;

const headFields = {
  name: 'name',
  description: 'description',
  language: 'language',
  extends: 'packs it builds on',
} as const;

function headChanges(before: Pack, after: Pack): string[] {
  const fields = (Object.keys(headFields) as (keyof typeof headFields)[]).filter(
    (key) => !same(before[key], after[key]),
  );
  return [
    ...fields.map((key) => `The pack's ${headFields[key]}: ${inWords(before[key])}, now ${inWords(after[key])}.`),
    ...((before.off ?? false) === (after.off ?? false)
      ? []
      : [`The pack is now ${after.off ? 'off' : 'on'} by default.`]),
  ];
}

/** Fields of a rule with what they are called, in the order in which they are told; those of other fields are told as they are named. */
const fieldNames: Readonly<Record<string, string>> = {
  category: 'category',
  stage: 'stage',
  gate: 'asking before sending',
  owner: 'owner',
  reviewBy: 'review date',
  source: 'source',
  replaces: 'what the suggestions replace',
  when: 'when it applies',
  kind: 'kind',
};
const listNames: Readonly<Record<string, string>> = {
  patterns: 'phrases',
  met: 'phrases that meet it',
  notMet: 'phrases that do not meet it',
  unless: 'exceptions',
  unlessNear: 'exceptions nearby',
};
const toldApart = new Set(['id', 'level', 'say', 'why', 'suggestions', 'examples', ...Object.keys(listNames)]);

function ruleChanges(before: Rule, after: Rule): string[] {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const differs = (field: string) => !same(was[field], is[field]);
  const sentences: string[] = [];
  const say = (sentence: string) => sentences.push(`Rule ${after.id}: ${sentence}`);
  if (differs('level')) say(`level ${before.level}, now ${after.level}.`);
  if (differs('say')) say(`says ${quoted(spokenIn(after.say, 'en'))} instead of ${quoted(spokenIn(before.say, 'en'))}`);
  if (differs('why')) say('the reason is worded otherwise.');
  for (const [field, name] of Object.entries(listNames))
    if (differs(field))
      sentences.push(...listChanges(`Rule ${after.id}, ${name}`, textsOf(was[field]), textsOf(is[field])));
  if (differs('suggestions'))
    sentences.push(...listChanges(`Rule ${after.id}, suggestions`, textsOf(was.suggestions), textsOf(is.suggestions)));
  if (differs('examples')) sentences.push(...exampleChanges(after.id, was.examples, is.examples));
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)]))
    if (!toldApart.has(field) && differs(field))
      say(`${fieldNames[field] ?? field}: ${inWords(was[field])}, now ${inWords(is[field])}.`);
  return sentences;
}

function exampleChanges(id: string, before: unknown, after: unknown): string[] {
  const groups = {
    flags: 'examples that it flags',
    passes: 'examples that it leaves alone',
    missing: 'examples that lack it',
    met: 'examples that have it',
    notDue: 'examples that need not have it',
  };
  const was = (before ?? {}) as Record<string, unknown>;
  const is = (after ?? {}) as Record<string, unknown>;
  return Object.entries(groups).flatMap(([group, name]) =>
    same(was[group], is[group]) ? [] : listChanges(`Rule ${id}, ${name}`, textsOf(was[group]), textsOf(is[group])),
  );
}

/** The texts of a list of texts, or of a list of objects that each hold one. */
const textsOf = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).map((one) =>
    typeof one === 'string' ? one : String((one as { text?: unknown }).text),
  );

function listChanges(what: string, before: readonly string[], after: readonly string[]): string[] {
  const added = after.filter((text) => !before.includes(text)).map(quoted);
  const removed = before.filter((text) => !after.includes(text)).map(quoted);
  if (added.length + removed.length === 0) return [`${what}: in another order, or changed in detail.`];
  return [
    ...(added.length ? [`${what}: added ${added.join(', ')}.`] : []),
    ...(removed.length ? [`${what}: taken out ${removed.join(', ')}.`] : []),
  ];
}

function remedyChanges(before: Remedy, after: Remedy): string[] {
  return [
    ...(before.text === after.text
      ? []
      : [`Remedy ${after.id}: ${quoted(after.text)} instead of ${quoted(before.text)}`]),
    ...(same(before.when, after.when)
      ? []
      : [`Remedy ${after.id}: offered on other conditions: ${inWords(after.when)}.`]),
    ...(same(before.note, after.note) ? [] : [`Remedy ${after.id}: its note is worded otherwise.`]),
  ];
}

const overrideInWords = (change: Override): string =>
  Object.entries(change)
    .map(([field, value]) => (field === 'off' ? (value ? 'off' : 'on') : `${field} ${inWords(value)}`))
    .join(', ') || 'nothing';

function inWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.map(inWords).join(', ') || 'none';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${name} ${inWords(one)}`)
      .join(', ');
  return String(value);
}
