import type * as z from 'zod';
import { fieldOf, type RuleFault } from './fault';
import { fieldPurposes } from './field-purposes';
import { meant } from './nearest';
import { fieldsAt } from './schema-fields';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong with a value, each as a field and a sentence that says what to do. */
export function shapeFaults(schema: z.ZodType, value: unknown): RuleFault[] {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? [] : read.error.issues.flatMap((issue) => faultsOf(issue, schema, value));
}

function faultsOf(issue: Issue, schema: z.ZodType, whole: unknown): RuleFault[] {
  const { path } = issue;
  const one = (message: string): RuleFault[] => [{ field: fieldOf(path), message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: fieldOf([...path, key]),
        message: `there is no such field: ${meant(key, fieldsAt(schema, path, whole))}`,
      }));
    case 'invalid_type':
      return one(
        issue.input === undefined
          ? missing(path)
          : `must be ${kinds[issue.expected] ?? issue.expected}, not ${shown(issue.input)}`,
      );
    case 'invalid_value':
      if (issue.input === undefined) return one(missing(path));
      return one(`${shown(issue.input)} is not possible here: ${choice(issue)}`);
    case 'too_small':
      return one(tooSmall(issue));
    case 'too_big':
      return one(tooBig(issue));
    case 'invalid_format':
      return one(`${shown(issue.input)} ${issue.message}`);
    case 'invalid_key':
      return one(`the name ${shown(path.at(-1))} ${issue.issues[0]?.message ?? 'cannot be used'}`);
    case 'invalid_union':
      return ofUnion(issue, schema, whole);
    default:
      return one(issue.message);
  }
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, whole: unknown): RuleFault[] {
  if ('discriminator' in issue && issue.discriminator) {
    const field = fieldOf(issue.path);
    return [{ field, message: `choose one of phrase, recast, need, limit, slip` }];
  }
  if (issue.input === undefined) return [{ field: fieldOf(issue.path), message: missing(issue.path) }];
  // The branch that got past its own type is the one that the author meant.
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  if (!branch)
    return [
      {
        field: fieldOf(issue.path),
        message: `must be a text, or an object with its fields, not ${shown(issue.input)}`,
      },
    ];
  return branch.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, whole));
}

const kinds: Record<string, string> = {
  string: 'a text in "double quotes"',
  array: 'a list [ ]',
  object: 'an object { }',
  record: 'an object { }',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

const missing = (path: readonly PropertyKey[]): string => {
  const purpose = fieldPurposes[String(path.at(-1))];
  return purpose ? `is missing: ${purpose}` : 'is missing: add it';
};

const choice = ({ values, input }: z.core.$ZodIssueInvalidValue): string => {
  if (values.length === 1) return `write ${JSON.stringify(values[0])}`;
  const near = typeof input === 'string' ? meant(input, values.map(String)) : '';
  return near.startsWith('did') ? near : `choose one of ${values.join(', ')}`;
};

function tooSmall({ origin, minimum, input }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'array') return `has ${(input as unknown[]).length}, and needs at least ${minimum}: add some`;
  if (origin === 'string') return 'is empty: write something here';
  return `must be at least ${minimum}, not ${shown(input)}`;
}

function tooBig({ origin, maximum, input, path }: z.core.$ZodIssueTooBig): string {
  if (origin === 'array') return `has ${(input as unknown[]).length}, and may have at most ${maximum}: take some out`;
  if (origin !== 'string') return `must be at most ${maximum}, not ${shown(input)}`;
  const advice = path.includes('patterns')
    ? 'cut it into several, or put its words into a list of the pack'
    : 'shorten it';
  return `has ${(input as string).length} letters, and may have at most ${maximum}: ${advice}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
