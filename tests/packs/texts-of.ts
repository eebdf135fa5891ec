import type { Pack, Rule } from '../../src/engine/rules/schema';

/** All texts of the examples of packs, drafts and customers' messages alike. */
export const textsOf = (packs: readonly Pack[]): string[] =>
  packs.flatMap((pack) => pack.rules.flatMap((rule) => exampleTexts(rule)));

function exampleTexts({ examples }: Rule): string[] {
  const all: unknown[] = Object.values(examples).flat();
  return all.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const { text, customer } = one as { text?: string; customer?: string };
    return [text, customer].filter((part) => part !== undefined);
  });
}
