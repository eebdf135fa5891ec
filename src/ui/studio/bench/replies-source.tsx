import { useState } from 'react';
import type { RepliesTable } from '../../../coaching/bench';
import { FileButton } from '../../design/file-button';
import { useWords } from '../../design/words';
import { TextField } from '../edit/fields';

interface RepliesSourceProps {
  table: RepliesTable | null;
  onOpen(source: File | string): void;
}

/** Past replies from a file, chosen or dropped, or pasted. */
export function RepliesSource({ table, onOpen }: RepliesSourceProps) {
  const words = useWords();
  const [pasted, paste] = useState('');
  const [isOver, hover] = useState(false);
  return (
    // The buttons within do the same for those who do not drag.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <div
      className="drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        const [first] = event.dataTransfer.files;
        if (first) onOpen(first);
      }}
    >
      <p className="quiet">{words('bench_drop')}</p>
      <div className="buttons">
        <FileButton
          label={words('bench_choose')}
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
          onFiles={([file]) => file && onOpen(file)}
        />
      </div>
      <TextField
        label={words('bench_paste')}
        help={words('bench_paste_help')}
        lines={3}
        value={pasted}
        onChange={paste}
      />
      <div className="buttons">
        <button type="button" className="button button-quiet" disabled={!pasted.trim()} onClick={() => onOpen(pasted)}>
          {words('bench_take_pasted')}
        </button>
      </div>
      <p role="status" className="quiet">
        {table && words.count('bench_rows', table.rows)}
      </p>
    </div>
  );
}
