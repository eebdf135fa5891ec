import { useEffect, useState } from 'react';
import { type BenchReport, pointsMore } from '../../../coaching/bench';
import { saveFile } from '../../design/save-file';
import { type InterfaceWords, useWords, wordKey } from '../../design/words';
import { Check, ChoiceField, TextField } from '../edit/fields';
import { emptyPack } from '../team-rules';
import type { Workspace, WorkspaceInHand } from '../workspace';
import { managedBrowsers, type PackDesk, type PackFault, type VersionStep, versionSteps } from './pack-desk';
import { PackFaults } from './pack-faults';
import { SigningKey } from './signing-key';

interface PublishProps {
  inHand: WorkspaceInHand;
  desk: PackDesk;
  tried: BenchReport | null;
}

const mostPoints = 5;

/** The pack's way to the agents: a version with its note, as a signed file or as policy. */
export function Publish({ inHand, desk, tried }: PublishProps) {
  const words = useWords();
  const { pack, published } = inHand.workspace;
  const [step, setStep] = useState<VersionStep>('minor');
  const [note, write] = useState<string | null>(null);
  const [isSure, beSure] = useState(false);
  const [isOut, tell] = useState(false);
  const [faults, refuse] = useState<readonly PackFault[]>([]);
  const [key, know] = useState<string | null>(null);
  useEffect(() => void desk.key().then(know), [desk]);
  const changes = desk.diff(published ?? emptyPack(pack.name), pack);
  const next = desk.nextVersion(pack, step, '-').version;
  const said = note ?? noteFor(inHand.workspace, changes, next, words);
  const warned = tried !== null && pointsMore(tried) > mostPoints;
  const canPublish = changes.length > 0 && said.trim() !== '' && pack.name.trim() !== '' && (!warned || isSure);
  const publish = async () => {
    const made = desk.nextVersion(pack, step, said.trim());
    const name = `${made.id}-${made.version}.json`;
    // What agents' browsers would refuse is refused here: a list that was emptied may have broken a rule.
    const read = await desk.read(JSON.stringify(made), name);
    refuse('faults' in read ? read.faults : []);
    if ('faults' in read) return;
    saveFile(name, await desk.sign(made));
    inHand.change(words('pack_edit_publish', made.version), (before) => ({ ...before, pack: made, published: made }));
    write(null);
    beSure(false);
    tell(true);
  };
  return (
    <section className="card">
      <h2>{words('publish_title')}</h2>
      <p>{words('publish_text')}</p>
      <TriedOn tried={tried} words={words} />
      {warned && <Check label={words('publish_sure')} isOn={isSure} onChange={beSure} />}
      <ChoiceField
        label={words('publish_step')}
        value={step}
        options={versionSteps.map((value) => ({ value, text: words(wordKey('publish_step', value)) }))}
        onChange={(value) => setStep(value)}
      />
      <TextField
        label={words('publish_note')}
        help={words('publish_note_help')}
        lines={4}
        value={said}
        onChange={write}
      />
      <SigningKey desk={desk} fingerprint={key} onChange={() => void desk.key().then(know)} />
      <div className="buttons">
        <button type="button" className="button" disabled={!canPublish} onClick={() => void publish()}>
          {words(key ? 'publish_do' : 'publish_do_unsigned', next)}
        </button>
      </div>
      {faults.length > 0 && <p className="fault">{words('publish_refused')}</p>}
      <PackFaults faults={faults} />
      <p role="status" className="quiet">
        {isOut && changes.length === 0
          ? words('publish_done', published?.version ?? '')
          : changes.length === 0 && words('publish_nothing')}
      </p>
      {published && (
        <div className="part">
          <h3>{words('publish_policy')}</h3>
          <p className="quiet">{words('publish_policy_help')}</p>
          <div className="buttons">
            {managedBrowsers.map((browser) => (
              <button
                key={browser}
                type="button"
                className="button button-quiet"
                onClick={async () => saveFile(`composure-${browser}.json`, await desk.policy(published, browser))}
              >
                {words(wordKey('publish_policy', browser))}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** What the bench says of this very pack. */
function TriedOn({ tried, words }: { tried: BenchReport | null; words: InterfaceWords }) {
  if (!tried) return <p className="asked">{words('publish_untried')}</p>;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const points = pointsMore(tried);
  const text = words('publish_tried', tried.replies.toLocaleString(words.language), number.format(points));
  return <p className={points > mostPoints ? 'warned' : 'good'}>{text}</p>;
}

/** Three lines for agents: what is new, what changes for them, and what to do when it is wrong. */
function noteFor({ pack }: Workspace, changes: readonly string[], version: string, words: InterfaceWords): string {
  const owner = pack.rules.find((rule) => rule.owner)?.owner;
  const [first = '', ...others] = changes;
  return [
    words.count('publish_note_new', changes.length, pack.name, version),
    others.length > 0 ? words('publish_note_more', first, others.length) : first,
    words('publish_note_wrong', owner ?? words('publish_note_us')),
  ].join('\n');
}
