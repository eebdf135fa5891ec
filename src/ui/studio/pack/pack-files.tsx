import { useState } from 'react';
import type { Pack } from '../../../engine/rules/schema';
import { FileButton } from '../../design/file-button';
import { saveFile } from '../../design/save-file';
import { useWords } from '../../design/words';
import type { Workspace, WorkspaceInHand } from '../workspace';
import type { PackDesk, PackFault } from './pack-desk';
import { PackFaults } from './pack-faults';

/** The pack as one file, out and in. What is wrong with a file is said, and nothing has changed then. */
export function PackFiles({ inHand, desk }: { inHand: WorkspaceInHand; desk: PackDesk }) {
  const words = useWords();
  const { pack } = inHand.workspace;
  const [faults, say] = useState<readonly PackFault[]>([]);
  const [taken, tell] = useState<string | null>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    say([]);
    tell(null);
    const read = await desk.read(await chosen.text(), chosen.name);
    if ('faults' in read) return say(read.faults);
    inHand.change(words('pack_edit_import', chosen.name), (before) => ({
      ...before,
      pack: read.pack,
      drafts: draftsBeside(before, read.pack),
    }));
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
        <PackFaults faults={faults} />
        {taken && <p className="good">{words('pack_taken', taken)}</p>}
      </div>
    </section>
  );
}

/** Rules that are being written stay, but for those that the file brings along. */
const draftsBeside = ({ drafts }: Workspace, pack: Pack): Workspace['drafts'] =>
  drafts.filter(({ id }) => !pack.rules.some((rule) => rule.id === id));
