import { type Pack, packSchema, type Rule, ruleSchema } from '../engine/rules/schema';
import type { Fault } from './fault';
import { readJson } from './json-text';
import { shapeFaults } from './shape-faults';

/** A file of a pack, already read. */
export interface PackText {
  file: string;
  text: string;
}

/** A rule with the file that it stands in. */
export interface PlacedRule {
  file: string;
  rule: Rule;
}

/** As much of a pack as is sound in shape. `head` has no rules; it is null where pack.json itself is at fault. */
export interface ReadPack {
  head: Omit<Pack, 'rules'> | null;
  /** The pack's lists where they are sound, whatever else is wrong with the head. */
  lists: NonNullable<Pack['lists']>;
  /** The file that holds the pack's own fields. */
  file: string;
  rules: PlacedRule[];
  faults: Fault[];
}

const headSchema = packSchema.omit({ rules: true });

/** Reads a pack in either form: one file with all in it, or `pack.json` and files that each hold a list of rules. */
export function readPack(texts: readonly PackText[]): ReadPack {
  const faults: Fault[] = [];
  const values = texts.flatMap(({ file, text }) => {
    const read = readJson(text);
    if ('value' in read) return [{ file, value: read.value }];
    const { line, column, message } = read;
    faults.push({ file, rule: '', field: `line ${line}, column ${column}`, message });
    return [];
  });
  const isHead = ({ file }: { file: string }) => texts.length === 1 || /(?:^|[/\\])pack\.json$/.test(file);
  const first = values.find(isHead);
  const file = first?.file ?? texts.find(isHead)?.file ?? texts[0]?.file ?? '';
  if (!texts.some(isHead))
    faults.push({ file, rule: '', field: '', message: 'a folder of rules needs a file pack.json that names the pack' });

  let head: ReadPack['head'] = null;
  let lists: ReadPack['lists'] = {};
  const rules: PlacedRule[] = [];
  const take = (from: string, list: readonly unknown[]) => {
    for (const [index, value] of list.entries()) {
      const found = shapeFaults(ruleSchema, value);
      const rule = ruleName(value, index);
      faults.push(...found.map((fault) => ({ file: from, rule, ...fault })));
      if (found.length === 0) rules.push({ file: from, rule: value as Rule });
    }
  };
  for (const one of values) {
    if (one !== first) {
      if (Array.isArray(one.value)) take(one.file, one.value);
      else
        faults.push({
          file: one.file,
          rule: '',
          field: '',
          message: 'a file beside pack.json must hold a list of rules: [ { … }, { … } ]',
        });
      continue;
    }
    const { rules: own = texts.length === 1 ? undefined : [], ...rest } = isObject(one.value) ? one.value : {};
    const found = isObject(one.value)
      ? shapeFaults(headSchema, rest)
      : [{ field: '', message: 'must be one object { } with the fields of a pack' }];
    if (isObject(one.value) && !Array.isArray(own))
      found.push({
        field: 'rules',
        message: own === undefined ? 'is missing: give the list of rules' : 'must be a list [ ] of rules',
      });
    faults.push(...found.map((fault) => ({ file: one.file, rule: '', ...fault })));
    if (found.length === 0) head = rest as ReadPack['head'];
    if (!found.some(({ field }) => field.startsWith('lists'))) lists = (rest as Partial<Pack>).lists ?? {};
    if (Array.isArray(own)) take(one.file, own);
  }
  return { head, lists, file, rules, faults };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rule's id, or its place in the file where it has none. */
const ruleName = (value: unknown, index: number): string =>
  isObject(value) && typeof value.id === 'string' && value.id ? value.id : `rule #${index + 1}`;
