import { type Pack, packSchema, type Rule, ruleSchema } from '../engine/rules/schema';
import type { Fault, RuleFault } from './fault';
import { readJson } from './json-text';
import { mendedRule } from './mended-rule';
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

const headSchema = packSchema.omit({ rules: true });

/** Reads a pack in either form: one file with all in it, or `pack.json` and files that each hold a list of rules. */
export function readPack(texts: readonly PackText[]): ReadPack {
  const first = texts.length === 1 ? texts[0] : texts.find(({ file }) => /(?:^|[/\\])pack\.json$/.test(file));
  const file = first?.file ?? texts[0]?.file ?? '';
  const pack: ReadPack = { head: null, lists: {}, file, rules: [], faults: [] };
  const fault = (of: string, found: RuleFault) => pack.faults.push({ file: of, rule: '', ...found });
  if (!first) fault(file, { field: '', message: 'a folder of rules needs a file pack.json that names the pack' });
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
  const { rules, ...head } = value;
  const faults = shapeFaults(headSchema, head);
  faults.forEach(fault);
  if (faults.length === 0) pack.head = head as ReadPack['head'];
  pack.lists = usableLists(head.lists);
  if (Array.isArray(rules)) takeRules(pack, file, rules);
  else if (rules !== undefined) fault({ field: 'rules', message: 'must be a list [ ] of rules' });
  else if (isWhole) fault({ field: 'rules', message: 'is missing: give the list of rules' });
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
