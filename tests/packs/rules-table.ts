import type { Pack, Rule } from '../../src/engine/rules/schema';
import { spokenIn } from '../../src/engine/rules/spoken';
import { categories } from '../../src/engine/vocabulary';

const kinds = [...categories, 'need'] as const;
const kindOf = (rule: Rule) => (rule.kind === 'need' ? 'need' : rule.category);

/** The page that lists every rule, as Markdown. */
export function rulesPage(packs: readonly Pack[]): string {
  return [
    '# The rules',
    'Written by `npm run rules:table` from the packs beside this file; change those, not this page.',
    packsTable(packs),
    ...packs.flatMap(packSection),
    '',
  ].join('\n\n');
}

/** The packs, with how many rules each has in a category. */
export function packsTable(packs: readonly Pack[]): string {
  const counts = ({ rules }: Pack) =>
    kinds
      .map((kind) => ({ kind, count: rules.filter((rule) => kindOf(rule) === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${kind} ${count}`)
      .join(', ');
  return table(
    ['pack', 'name', 'version', 'by default', 'rules', 'in'],
    packs.map((pack) => [
      `\`${pack.id}\``,
      pack.name,
      pack.version,
      pack.off ? 'off' : 'on',
      String(pack.rules.length),
      counts(pack),
    ]),
  );
}

function packSection({ id, name, description, rules }: Pack): string[] {
  const sections = kinds.flatMap((kind) => {
    const own = rules.filter((rule) => kindOf(rule) === kind);
    return own.length ? [`### ${id}: ${kind}`, rulesTable(own)] : [];
  });
  return [`## ${name}`, ...(description ? [description] : []), ...sections];
}

const rulesTable = (rules: readonly Rule[]): string =>
  table(
    ['rule', 'level', 'technique', 'what it may do to the reader', 'why', 'source'],
    rules.map((rule) => [
      rule.kind === 'need' ? `\`${rule.id}\` (${rule.need})` : `\`${rule.id}\``,
      rule.gate ? `${rule.level}, asks before sending` : rule.level,
      (rule.technique ?? []).join(' '),
      spokenIn(rule.say, 'en'),
      spokenIn(rule.why, 'en'),
      rule.source,
    ]),
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
