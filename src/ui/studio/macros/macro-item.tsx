import type { CoachedMacro } from '../../../coaching/macro-report';
import { useWords } from '../../design/words';
import { Check } from '../edit/fields';
import { ManyMarks } from '../rules/marked-text';

interface MacroItemProps {
  macro: CoachedMacro;
  isWanted: boolean;
  sayOf(id: string): string;
  onWanted(isWanted: boolean): void;
}

/** One macro beside its rewrite. */
export function MacroItem({ macro: { row, name, text, marks, becomes }, isWanted, sayOf, onWanted }: MacroItemProps) {
  const words = useWords();
  return (
    <li className="macro">
      <Check label={name || words('bench_row', row)} isOn={isWanted} onChange={onWanted} />
      <div className="side-by-side">
        <p className="example pre">
          <ManyMarks text={text} marks={marks.map((mark) => ({ ...mark, title: sayOf(mark.rule) }))} />
        </p>
        <p className="example becomes pre">{becomes}</p>
      </div>
      <ul className="plain quiet">
        {[...new Set(marks.map(({ rule }) => rule))].map((rule) => (
          <li key={rule}>{sayOf(rule)}</li>
        ))}
      </ul>
    </li>
  );
}
