import { useState } from 'react';
import { FileButton } from '../../design/file-button';
import { saveFile } from '../../design/save-file';
import { useWords } from '../../design/words';
import { FaultList } from '../edit/fields';
import type { WorkspaceInHand } from '../workspace';
import type { PackDesk } from './pack-desk';

/** The pack as one file, out and in. What is wrong with a file is said, and nothing has changed then. */
export function PackFiles({ inHand, desk }: { inHand: WorkspaceInHand; desk: PackDesk }) {
  const words = useWords();
  const { pack } = inHand.workspace;
  const [faults, say] = useState<string[]>([]);
  const [taken, tell] = useState<string | null>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    say([]);
    tell(null);
    const read = await desk.read(await chosen.text(), chosen.name);
    if ('faults' in read)
      return say(read.faults.map(({ rule, field, message }) => [rule, field, message].filter(Boolean).join(', ')));
    inHand.change(words('pack_edit_import', chosen.name), (before) => ({ ...before, pack: read.pack, drafts: [] }));
    tell(chosen.name);
  };
  return (
    <section className="card">
      <h2>{words('pack_files')}</h2>
      <p className="quiet">{words('pack_files_help')}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => saveFile(`${pack.id}.json`, `${JSON.stringify(pack, null, 2)}\n`)}
        >
          {words('pack_save')}
        </button>
        <FileButton label={words('pack_open')} accept="application/json,.json" onFiles={([file]) => void take(file)} />
      </div>
      <div role="status">
        {faults.length > 0 && <p className="fault">{words('pack_refused')}</p>}
        <FaultList faults={faults} />
        {taken && <p className="good">{words('pack_taken', taken)}</p>}
      </div>
    </section>
  );
}
