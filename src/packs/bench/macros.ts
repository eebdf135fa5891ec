import Papa from 'papaparse';
import type { CoachedMacro, MacroColumns, MacroReport } from '../../coaching/macro-report';
import type { Coach } from '../../engine/review';
import { guessColumns } from './columns';
import { plainText } from './plain-text';
import type { Replies } from './replies';

/** Zendesk, Intercom and people's own lists name them so. */
const names = /^(title|name|macro([ _]?(title|name))?|shortcut)$/i;
const texts = /^(comment_value(_html)?|actions?[ _.]comment.*|body|text|content|message|reply|value)$/i;

export function guessMacroColumns(table: Replies): MacroColumns {
  const name = table.columns.find((column) => names.test(column.trim())) ?? null;
  const text = table.columns.find((column) => texts.test(column.trim()));
  return { name, text: text ?? guessColumns(table).reply };
}

/** The macros of a table as text, without markup; empty rows have none. */
export function macrosOf({ columns, rows }: Replies, chosen: MacroColumns) {
  const [name, text] = [chosen.name === null ? -1 : columns.indexOf(chosen.name), columns.indexOf(chosen.text)];
  return rows.flatMap((row, index) => {
    const plain = plainText(row[text] ?? '').trim();
    return plain ? [{ row: index + 1, name: row[name] ?? '', text: plain }] : [];
  });
}

/** Reviews the library itself. Blanks that a macro leaves for the agent are no slips here. */
export function macroReport(table: Replies, chosen: MacroColumns, coach: Coach): MacroReport {
  const macros = macrosOf(table, chosen);
  const found = macros.flatMap(({ row, name, text }): CoachedMacro[] => {
    const findings = coach
      .review({ draft: text })
      .findings.filter(({ category, level }) => category !== 'slip' && level !== 'silent');
    if (findings.length === 0) return [];
    return [{ row, name, text, marks: findings.map(markOf), becomes: rewritten(text, findings) }];
  });
  return { macros: macros.length, found };
}

type Found = ReturnType<Coach['review']>['findings'][number];

const markOf = ({ start, end, mark, rule }: Found) => ({ ...(mark ?? { start, end }), rule });

/** From the end, so that places before it stay; of two that overlap the first is taken. */
function rewritten(text: string, findings: readonly Found[]): string {
  let made = text;
  let free = text.length;
  for (const { start, end, suggestions } of [...findings].sort((a, b) => b.start - a.start)) {
    const [first] = suggestions;
    if (!first || end > free) continue;
    made = made.slice(0, start) + first.text + made.slice(end);
    free = start;
  }
  return made;
}

/** The library as a CSV to take back: each row as it was, its text rewritten where that was wanted. */
export function rewrittenLibrary(table: Replies, chosen: MacroColumns, wanted: ReadonlyMap<number, string>): string {
  const place = table.columns.indexOf(chosen.text);
  const rows = table.rows.map((row, index) => {
    const text = wanted.get(index + 1);
    return text === undefined ? row : row.map((cell, column) => (column === place ? text : cell));
  });
  return Papa.unparse({ fields: table.columns, data: rows });
}
