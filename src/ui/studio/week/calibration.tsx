import { useState } from 'react';
import { differences, newSheet, readSheet, type Sheet } from '../../../coaching/calibration';
import { FileButton } from '../../design/file-button';
import { saveFile } from '../../design/save-file';
import { useWords } from '../../design/words';
import { Check, TextField } from '../edit/fields';

interface CalibrationProps {
  /** Replies from the bench; null where it holds none. */
  onDraw: (() => Promise<string[]>) | null;
}

/** Two people mark the same replies, each alone; then they see where they differ, and talk. */
export function Calibration({ onDraw }: CalibrationProps) {
  const words = useWords();
  const [sheet, mark] = useState<Sheet | null>(null);
  const [both, compare] = useState<[Sheet, Sheet] | null>(null);
  const [isWrong, say] = useState(false);
  const take = async (files: File[]) => {
    const sheets = await Promise.all(files.map(async (file) => readSheet(await file.text())));
    const [one, other] = sheets;
    say(!one || sheets.includes(null));
    mark(one && !other ? one : null);
    compare(one && other ? [one, other] : null);
  };
  return (
    <section className="card">
      <h2>{words('calibration_title')}</h2>
      <p className="quiet">{words('calibration_help')}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button-quiet"
          disabled={!onDraw}
          onClick={async () => {
            if (onDraw) saveFile('composure-fifty.json', JSON.stringify(newSheet(await onDraw()), null, 2));
          }}
        >
          {words('calibration_draw')}
        </button>
        <FileButton
          label={words('calibration_open')}
          accept="application/json,.json"
          multiple
          onFiles={(files) => void take(files)}
        />
      </div>
      {!onDraw && <p className="quiet">{words('calibration_no_replies')}</p>}
      <p role="status" className="problem-said">
        {isWrong && words('calibration_wrong')}
      </p>
      {sheet && <Marking sheet={sheet} onMark={mark} />}
      {both && <Compared one={both[0]} other={both[1]} />}
    </section>
  );
}

function Marking({ sheet, onMark }: { sheet: Sheet; onMark(sheet: Sheet): void }) {
  const words = useWords();
  const { replies, badly, by } = sheet;
  return (
    <>
      <TextField label={words('calibration_by')} value={by} onChange={(name) => onMark({ ...sheet, by: name })} />
      <ol className="samples">
        {replies.map((reply, place) => (
          // A reply has no other name than its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={place}>
            <p className="example pre">{reply}</p>
            <Check
              label={words('calibration_badly', place + 1)}
              isOn={badly.includes(place)}
              onChange={(isOn) =>
                onMark({ ...sheet, badly: isOn ? [...badly, place] : badly.filter((other) => other !== place) })
              }
            />
          </li>
        ))}
      </ol>
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={!by.trim()}
          onClick={() => saveFile('composure-fifty-marked.json', JSON.stringify(sheet, null, 2))}
        >
          {words('calibration_save')}
        </button>
      </div>
    </>
  );
}

function Compared({ one, other }: { one: Sheet; other: Sheet }) {
  const words = useWords();
  const found = differences(one, other);
  if (!found) return <p className="fault">{words('calibration_unlike')}</p>;
  return (
    <div role="status" className="part">
      <p>{words('calibration_alike', found.alike, found.of)}</p>
      <ul className="samples">
        {found.different.map(({ reply, place, by }) => (
          <li key={place}>
            <p className="example pre">{reply}</p>
            <p className="quiet">{words('calibration_only', by)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
