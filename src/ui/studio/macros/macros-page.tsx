import { useState } from 'react';
import type { RepliesTable } from '../../../coaching/bench';
import type { MacroColumns, MacroReport } from '../../../coaching/macro-report';
import { FileButton } from '../../design/file-button';
import { saveFile } from '../../design/save-file';
import { useWords } from '../../design/words';
import { Check, ChoiceField } from '../edit/fields';
import type { StudioEngine } from '../studio-engine';
import type { WorkspaceInHand } from '../workspace';
import { MacroItem } from './macro-item';

interface MacrosPageProps {
  engine: StudioEngine;
  inHand: WorkspaceInHand;
  sayOf(id: string): string;
}

/** The team's macros: coached in one report, and known again in drafts without their text being kept. */
export function MacrosPage({ engine, inHand, sayOf }: MacrosPageProps) {
  const words = useWords();
  const { pack } = inHand.workspace;
  const [table, setTable] = useState<RepliesTable | null>(null);
  const [columns, setColumns] = useState<MacroColumns | null>(null);
  const [report, setReport] = useState<MacroReport | null>(null);
  const [wanted, want] = useState<ReadonlySet<number>>(new Set());
  const look = async (chosen: MacroColumns) => {
    setColumns(chosen);
    const made = await engine.coachMacros(chosen, pack);
    setReport(made);
    want(new Set(made.found.map(({ row }) => row)));
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const opened = await engine.openMacros(chosen);
    setTable(opened.table);
    await look(opened.columns);
  };
  const known = pack.macros?.hashes.length ?? 0;
  const remember = async () => {
    if (!columns) return;
    const macros = await engine.macroPrints(columns, pack.macros?.salt ?? crypto.randomUUID());
    inHand.change(words('macros_edit'), (before) => ({ ...before, pack: { ...before.pack, macros } }));
  };
  const save = async () => {
    if (!columns || !report) return;
    const texts = report.found.filter(({ row }) => wanted.has(row)).map(({ row, becomes }) => [row, becomes] as const);
    saveFile('macros.csv', await engine.rewrittenMacros(columns, texts), 'text/csv');
  };
  return (
    <div className="bench">
      <section className="card">
        <h2>{words('macros_title')}</h2>
        <p>{words('macros_text')}</p>
        <div className="buttons">
          <FileButton
            label={words('macros_open')}
            accept=".csv,.json,.jsonl,text/csv,application/json"
            isPrimary
            onFiles={([file]) => void take(file)}
          />
        </div>
        {table && columns && table.columns.length > 1 && (
          <div className="field-grid">
            <ChoiceField
              label={words('macros_column_text')}
              value={columns.text}
              options={table.columns.map((value) => ({ value, text: value }))}
              onChange={(text) => void look({ ...columns, text })}
            />
            <ChoiceField
              label={words('macros_column_name')}
              value={columns.name ?? ''}
              options={[
                { value: '', text: words('bench_column_none') },
                ...table.columns.map((value) => ({ value, text: value })),
              ]}
              onChange={(name) => void look({ ...columns, name: name || null })}
            />
          </div>
        )}
        <div role="status">{report && <p>{words.count('macros_found', report.found.length, report.macros)}</p>}</div>
        <h3>{words('macros_known_title')}</h3>
        <p className="quiet">{words('macros_known_help')}</p>
        <p>{words.count('macros_known', known)}</p>
        <div className="buttons">
          <button type="button" className="button button-quiet" disabled={!report} onClick={() => void remember()}>
            {words('macros_remember')}
          </button>
          {known > 0 && (
            <button
              type="button"
              className="text-button"
              onClick={() =>
                inHand.change(words('macros_edit'), (before) => {
                  const { macros: _, ...rest } = before.pack;
                  return { ...before, pack: rest };
                })
              }
            >
              {words('macros_forget')}
            </button>
          )}
        </div>
      </section>
      {report && report.found.length > 0 && (
        <section className="card">
          <h2>{words('macros_rewrites')}</h2>
          <div className="buttons">
            <Check
              label={words('macros_all')}
              isOn={wanted.size === report.found.length}
              onChange={(isOn) => want(new Set(isOn ? report.found.map(({ row }) => row) : []))}
            />
            <button type="button" className="button" disabled={wanted.size === 0} onClick={() => void save()}>
              {words.count('macros_save', wanted.size)}
            </button>
          </div>
          <ul className="samples">
            {report.found.map((macro) => (
              <MacroItem
                key={macro.row}
                macro={macro}
                isWanted={wanted.has(macro.row)}
                sayOf={sayOf}
                onWanted={(isOn) => {
                  const next = new Set(wanted);
                  if (isOn) next.add(macro.row);
                  else next.delete(macro.row);
                  want(next);
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
