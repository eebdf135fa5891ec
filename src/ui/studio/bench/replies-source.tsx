import { useRef, useState } from 'react';
import type { RepliesTable } from '../../../coaching/bench';
import { useWords } from '../../design/words';
import { TextField } from '../edit/fields';

interface RepliesSourceProps {
  table: RepliesTable | null;
  onOpen(source: File | string): void;
}

/** Past replies from a file, chosen or dropped, or pasted. */
export function RepliesSource({ table, onOpen }: RepliesSourceProps) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [pasted, paste] = useState('');
  const [isOver, hover] = useState(false);
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onOpen(first);
  };
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
        take(event.dataTransfer.files);
      }}
    >
      <p className="quiet">{words('bench_drop')}</p>
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={() => file.current?.click()}>
          {words('bench_choose')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
          hidden
          aria-label={words('bench_choose')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
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
