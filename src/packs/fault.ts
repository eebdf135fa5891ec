/** One thing wrong with a pack: where it stands, and what to do about it. `rule` and `field` are empty where no one is meant. */
export interface Fault {
  file: string;
  rule: string;
  field: string;
  message: string;
}

/** A fault of a rule that is already known by file and id. */
export type RuleFault = Pick<Fault, 'field' | 'message'>;

/** A field as authors see it: `examples.flags #2.at`; places in a list count from one. */
export const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field} #${part + 1}`;
    return field ? `${field}.${String(part)}` : String(part);
  }, '');
