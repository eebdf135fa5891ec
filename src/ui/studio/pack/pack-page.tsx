import type { BenchReport } from '../../../coaching/bench';
import type { Pack } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import { Check } from '../edit/fields';
import { SettledField } from '../edit/settled-field';
import type { WorkspaceInHand } from '../workspace';
import { ListFields } from './list-fields';
import { PackChanges } from './pack-changes';
import type { PackDesk } from './pack-desk';
import { PackFiles } from './pack-files';
import { Publish } from './publish';
import { RemedyFields } from './remedy-fields';

interface PackPageProps {
  shipped: readonly Pack[];
  inHand: WorkspaceInHand;
  desk: PackDesk;
  /** What the bench found with this very pack; null where it was not tried. */
  tried: BenchReport | null;
}

/** The team's pack as a whole: what it builds on, its lists and remedies, what has changed, and its way to the agents. */
export function PackPage({ shipped, inHand, desk, tried }: PackPageProps) {
  const words = useWords();
  const { pack, published } = inHand.workspace;
  const edit = (what: string, change: Partial<Pack>) =>
    inHand.change(what, (before) => ({ ...before, pack: { ...before.pack, ...change } }));
  const bases = pack.extends ?? [];
  return (
    <div className="bench">
      <section className="card">
        <h2>{words('pack_title')}</h2>
        <p className="quiet">{words('pack_version', pack.version, published?.version ?? words('pack_never'))}</p>
        <SettledField
          label={words('pack_name')}
          value={pack.name}
          help={words('pack_name_help')}
          onChange={(name) => name.trim() && edit(words('pack_edit_name'), { name: name.trim() })}
        />
        <fieldset className="checks">
          <legend>{words('pack_extends')}</legend>
          {shipped
            .filter(({ off }) => off)
            .map(({ id, name }) => (
              <Check
                key={id}
                label={name}
                isOn={bases.includes(id)}
                onChange={(isOn) =>
                  edit(words(isOn ? 'studio_edit_on' : 'studio_edit_off', name), {
                    extends: [...bases.filter((other) => other !== id), ...(isOn ? [id] : [])],
                  })
                }
              />
            ))}
        </fieldset>
      </section>
      <ListFields lists={pack.lists ?? {}} onChange={(lists) => edit(words('pack_edit_lists'), { lists })} />
      <RemedyFields
        remedies={pack.remedies ?? []}
        onChange={(remedies) => edit(words('pack_edit_remedies'), { remedies })}
      />
      <PackChanges inHand={inHand} desk={desk} />
      <Publish inHand={inHand} desk={desk} tried={tried} />
      <PackFiles inHand={inHand} desk={desk} />
    </div>
  );
}
