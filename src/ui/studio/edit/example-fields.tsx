import type { RuleTrial } from '../../../coaching/trial';
import type { Flag, Pass, Rule } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import { MarkedAt } from '../rules/marked-text';
import { flagWords, passWords } from './blockers';
import { TextField } from './fields';

type ExampleRule = Exclude<Rule, { kind: 'need' }>;

interface ExampleFieldsProps {
  rule: ExampleRule;
  trial: RuleTrial | null;
  onChange(examples: ExampleRule['examples']): void;
}

/** The sentences that a rule has to mark, with what comes out, and those that it has to leave alone. */
export function ExampleFields({ rule, trial, onChange }: ExampleFieldsProps) {
  const words = useWords();
  const { flags, passes } = rule.examples;
  const setFlag = (at: number, flag: Flag) =>
    onChange({ flags: flags.map((one, index) => (index === at ? flag : one)), passes });
  const setPass = (at: number, pass: Pass) =>
    onChange({ flags, passes: passes.map((one, index) => (index === at ? pass : one)) });
  return (
    <>
      <p className="quiet">{words('studio_examples_help')}</p>
      {flags.map((flag, index) => (
        // Examples have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={`flag ${index}`} className="example-field">
          <TextField
            label={words('studio_flag_label', index + 1)}
            value={flag.text}
            onChange={(text) => setFlag(index, { ...flag, text, at: '', becomes: '' })}
          />
          <FlagState
            flag={flag}
            state={trial?.flags[index]}
            said={trial && flag.text.trim() ? flagWords(rule, trial, index, words) : null}
            onRight={(at, becomes) => setFlag(index, { ...flag, at, becomes })}
          />
          <RemoveButton
            name={words('studio_flag_label', index + 1)}
            onRemove={() => onChange({ flags: flags.filter((_, other) => other !== index), passes })}
          />
        </div>
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange({ flags: [...flags, { text: '', at: '', becomes: '' }], passes })}
      >
        {words('studio_flag_add')}
      </button>
      {passes.map((pass, index) => {
        const text = typeof pass === 'string' ? pass : pass.text;
        const said = trial && text.trim() ? passWords(rule, trial, index, words) : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <div key={`pass ${index}`} className="example-field">
            <TextField
              label={words('studio_pass_label', index + 1)}
              value={text}
              faults={said ? [said] : []}
              onChange={(next) => setPass(index, typeof pass === 'string' ? next : { ...pass, text: next })}
            />
            {trial?.passes[index]?.state === 'ok' && text.trim() && (
              <p className="quiet good">{words('studio_pass_ok')}</p>
            )}
            <RemoveButton
              name={words('studio_pass_label', index + 1)}
              onRemove={() => onChange({ flags, passes: passes.filter((_, other) => other !== index) })}
            />
          </div>
        );
      })}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange({ flags, passes: [...passes, ''] })}
      >
        {words('studio_pass_add')}
      </button>
    </>
  );
}

interface FlagStateProps {
  flag: Flag;
  state: RuleTrial['flags'][number] | undefined;
  said: string | null;
  onRight(at: string, becomes: string): void;
}

/** How an example comes out; where that is not what was said before, it can be said to be right. */
function FlagState({ flag, state, said, onRight }: FlagStateProps) {
  const words = useWords();
  if (!state || !flag.text.trim()) return null;
  if (state.state === 'ok')
    return (
      <div className="example-state">
        <p className="example">
          <MarkedAt text={flag.text} at={flag.at} />
        </p>
        <p className="example becomes">{flag.becomes || words('studio_left_out')}</p>
      </div>
    );
  const right =
    state.state === 'elsewhere'
      ? { at: state.marked, becomes: state.becomes }
      : state.state === 'becomes'
        ? { at: flag.at, becomes: state.becomes }
        : null;
  return (
    <div className="example-state">
      <p className={flag.at === '' && right ? 'asked' : 'fault'}>{said}</p>
      {right && (
        <button type="button" className="button button-quiet" onClick={() => onRight(right.at, right.becomes)}>
          {words('studio_flag_right')}
        </button>
      )}
    </div>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }) {
  const words = useWords();
  return (
    <button type="button" className="text-button" aria-label={words('options_remove_name', name)} onClick={onRemove}>
      {words('options_remove')}
    </button>
  );
}
