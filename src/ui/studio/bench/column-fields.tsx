import type { RepliesColumns, RepliesTable } from '../../../coaching/bench';
import { useWords, wordKey } from '../../design/words';
import { ChoiceField } from '../edit/fields';

interface ColumnFieldsProps {
  table: RepliesTable;
  columns: RepliesColumns;
  onChange(columns: RepliesColumns): void;
}

const fields = ['reply', 'customer', 'author'] as const;

/** Which column holds what: guessed by the names that desks give them, each shown with what stands in it. */
export function ColumnFields({ table, columns, onChange }: ColumnFieldsProps) {
  const words = useWords();
  if (table.columns.length < 2) return null;
  const sampleOf = (column: string) => {
    const place = table.columns.indexOf(column);
    return table.sample.map((row) => row[place]).find((cell) => cell) ?? '';
  };
  const options = table.columns.map((column) => ({
    value: column,
    text: sampleOf(column) ? `${column}: ${sampleOf(column).slice(0, 40)}` : column,
  }));
  return (
    <div className="field-grid">
      {fields.map((field) => (
        <ChoiceField
          key={field}
          label={words(wordKey('bench_column', field))}
          value={columns[field] ?? ''}
          options={field === 'reply' ? options : [{ value: '', text: words('bench_column_none') }, ...options]}
          onChange={(value) => onChange({ ...columns, [field]: value || (field === 'reply' ? columns.reply : null) })}
        />
      ))}
    </div>
  );
}
