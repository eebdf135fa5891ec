import { type Pack, packSchema, type Rule, ruleSchema } from '../engine/rules/schema';
import type { Fault, RuleFault } from './fault';
import { readJson } from './json-text';
import { mendedRule } from './mended-rule';
import { currentFormat, migrated } from './migrations';
import { shapeFaults } from './shape-faults';

/** A file of a pack, already read. */
export interface PackText {
  file: string;
  text: string;
}

/** A rule with the file that it stands in, and the name that its faults go by: its id, or its place where it has none. */
export interface PlacedRule {
  file: string;
  name: string;
  rule: Rule;
}

/** As much of a pack as is sound in shape, or can be tried all the same. */
export interface ReadPack {
  /** The pack without its rules; null where it is at fault. */
  head: Omit<Pack, 'rules'> | null;
  /** The pack's lists as far as they can be used, whatever else is wrong with the head. */
  lists: NonNullable<Pack['lists']>;
  /** The file that holds the pack's own fields. */
  file: string;
  rules: PlacedRule[];
  faults: Fault[];
}

/** Our own three packs have half a million together. */
const mostLetters = 4_000_000;

const headSchema = packSchema.omit({ rules: true });

/** Reads a pack in either form: one file with all in it, or `pack.json` and files that each hold a list of rules. */
export function readPack(texts: readonly PackText[]): ReadPack {
  const first = texts.length === 1 ? texts[0] : texts.find(({ file }) => /(?:^|[/\\])pack\.json$/.test(file));
  const file = first?.file ?? texts[0]?.file ?? '';
  const pack: ReadPack = { head: null, lists: {}, file, rules: [], faults: [] };
  const fault = (of: string, found: RuleFault) => pack.faults.push({ file: of, rule: '', ...found });
  if (!first) fault(file, { field: '', message: 'a folder of rules needs a file pack.json that names the pack' });
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > mostLetters) {
    const size = `${(letters / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} million letters`;
    fault(file, {
      field: '',
      message: `has ${size}, and a pack may have ${mostLetters / 1e6} million: split it into several packs`,
    });
    return pack;
  }
  for (const { file, text } of texts) {
    const read = readJson(text);
    if (!('value' in read)) fault(file, { field: `line ${read.line}, column ${read.column}`, message: read.message });
    else if (file === first?.file) takeHead(pack, read.value, texts.length === 1);
    else if (Array.isArray(read.value)) takeRules(pack, file, read.value);
    else fault(file, { field: '', message: 'a file beside pack.json must hold a list of rules: [ { … }, { … } ]' });
  }
  return pack;
}

function takeHead(pack: ReadPack, value: unknown, isWhole: boolean): void {
  const { file } = pack;
  const fault = (found: RuleFault) => pack.faults.push({ file, rule: '', ...found });
  if (!isObject(value)) {
    fault({ field: '', message: 'must be one object { } with the fields of a pack' });
    return;
  }
  const today = migrated(value);
  if ('message' in today) fault({ field: 'formatVersion', message: today.message });
  const { rules, ...head } = 'value' in today ? today.value : { ...value, formatVersion: currentFormat };
  const faults = shapeFaults(headSchema, head);
  for (const found of faults) pack.faults.push({ file, ...placedInOverride(found) });
  if (faults.length === 0) pack.head = head as ReadPack['head'];
  pack.lists = usableLists(head.lists);
  if (Array.isArray(rules)) takeRules(pack, file, rules);
  else if (rules !== undefined) fault({ field: 'rules', message: 'must be a list [ ] of rules' });
  else if (isWhole) fault({ field: 'rules', message: 'is missing: give the list of rules' });
}

/** What is wrong inside an override belongs to the rule that it changes. */
export function placedInOverride(found: RuleFault): RuleFault & { rule: string } {
  const [, rule = '', field = ''] = /^overrides\.([a-z0-9-]+\/[a-z0-9-]+)\.?(.*)$/.exec(found.field) ?? [];
  return rule ? { ...found, rule, field: field || 'overrides' } : { ...found, rule: '' };
}

function takeRules(pack: ReadPack, file: string, values: readonly unknown[]): void {
  values.forEach((value, index) => {
    const found = shapeFaults(ruleSchema, value);
    const rule = found.length ? mendedRule(value, `unnamed-${pack.rules.length + 1}`) : (value as Rule);
    if (rule) pack.rules.push({ file, name: ruleName(value, index), rule });
    pack.faults.push(...found.map((fault) => ({ file, rule: ruleName(value, index), ...fault })));
  });
}

const usableLists = (lists: unknown): ReadPack['lists'] =>
  Object.fromEntries(
    Object.entries(isObject(lists) ? lists : {}).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((text) => typeof text === 'string'),
    ),
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ruleName = (value: unknown, index: number): string =>
  isObject(value) && typeof value.id === 'string' && value.id ? value.id : `rule #${index + 1}`;

/** A pack with nothing wrong in it, for those who have made sure of that. */
export function packOf(texts: readonly PackText[]): Pack {
  const { head, rules, faults } = readPack(texts);
  if (!head || faults.length > 0) throw new Error(faults[0]?.message ?? 'no pack');
  return { ...head, rules: rules.map(({ rule }) => rule) };
}
