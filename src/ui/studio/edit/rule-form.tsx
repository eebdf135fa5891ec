import { type ReactNode, useMemo, useState } from 'react';
import type { Pack, Rule } from '../../../engine/rules/schema';
import { Disclosure } from '../../design/disclosure';
import { useWords } from '../../design/words';
import type { StudioEngine } from '../studio-engine';
import { spokenIn } from '../studio-rule';
import { useUnsaved } from '../unsaved';
import { blockersOf, isReady } from './blockers';
import { ExampleFields } from './example-fields';
import { FaultList, TextField } from './fields';
import { PatternHelp } from './pattern-help';
import { linesOf, tidied } from './rule-draft';
import { TryOn } from './try-on';
import { useTrial } from './use-trial';
import { WeightFields } from './weight-fields';
import { WhenFields } from './when-fields';

interface RuleFormProps {
  /** The rule as it was; for a new one, as it begins. */
  rule: Rule;
  isNew: boolean;
  /** One more example that it has to leave alone. */
  pass?: string | null;
  isOn: boolean;
  pack: Pack;
  engine: StudioEngine;
  onSave(rule: Rule, isOn: boolean): void;
  onCancel(): void;
  /** New rules only know after the first save that they are to be thrown away. */
  onDelete?: (() => void) | undefined;
}

/** They stand over the form, each beside its example too: all of them would hide it. */
const fewBlockers = 2;

/** A rule of the team's own, in plain words, tried while it is written. */
export function RuleForm({
  rule: before,
  isNew,
  pass = null,
  isOn,
  pack,
  engine,
  onSave,
  onCancel,
  onDelete,
}: RuleFormProps) {
  const words = useWords();
  const [rule, keep] = useState(() => withPass(before, pass));
  const [sample, setSample] = useState('');
  const tidy = useMemo(() => withoutEmptyExamples(tidied(rule)), [rule]);
  const { trial, isCurrent } = useTrial(engine, pack, rule, sample);
  const set = (change: Partial<Rule>) => keep((one) => ({ ...one, ...change }) as Rule);
  const isChanged = rule !== before;
  const settle = useUnsaved(isChanged || isNew, () => onSave(tidy, false));
  const settled = (go: () => void) => () => {
    settle();
    go();
  };
  const faultsOf = (...fields: string[]) =>
    (trial?.faults ?? [])
      .filter(({ field }) => fields.some((stem) => field === stem || field.startsWith(`${stem} `)))
      .map(({ message }) => message);
  const shownFields = ['patterns', 'unless', 'suggestions', 'say', 'why', 'source', 'id', 'owner', 'reviewBy'];
  const others = (trial?.faults ?? []).filter(
    ({ field }) => !shownFields.some((stem) => field === stem || field.startsWith(`${stem} `)),
  );
  const blockers = trial ? blockersOf(tidy, trial, words) : [];
  const canSwitchOn = trial !== null && isCurrent && isReady(tidy, trial);
  return (
    <form
      className="card rule-form"
      aria-label={words(isNew ? 'studio_rule_new' : 'studio_rule_edit')}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 tabIndex={-1}>{words(isNew ? 'studio_rule_new' : 'studio_rule_edit')}</h2>
      {'patterns' in rule && rule.patterns && (
        <FormPart title={words('studio_looks_for')}>
          <LinesField
            label={words('studio_patterns')}
            help={words('studio_patterns_help')}
            values={rule.patterns}
            faults={faultsOf('patterns')}
            onChange={(patterns) => set({ patterns } as Partial<Rule>)}
          />
          <PatternHelp />
          {'unless' in rule || rule.kind === 'phrase' ? (
            <Disclosure summary={words('studio_unless')}>
              <LinesField
                label={words('studio_unless')}
                help={words('studio_unless_help')}
                values={('unless' in rule && rule.unless) || []}
                faults={faultsOf('unless')}
                onChange={(unless) => set({ unless } as Partial<Rule>)}
              />
            </Disclosure>
          ) : null}
          <TryOn sample={sample} onSample={setSample} marks={trial?.marks ?? []} isCurrent={isCurrent} />
        </FormPart>
      )}
      {rule.kind !== 'need' && (
        <FormPart title={words('studio_offers')}>
          <LinesField
            label={words('studio_suggestions')}
            help={words('studio_suggestions_help')}
            values={(rule.suggestions ?? []).filter(Boolean)}
            faults={faultsOf('suggestions')}
            onChange={(texts) => set({ suggestions: withLeaveOut(texts, hasLeaveOut(rule)) } as Partial<Rule>)}
          />
          <label className="choice plain-choice">
            <input
              type="checkbox"
              checked={hasLeaveOut(rule)}
              onChange={(event) =>
                set({
                  suggestions: withLeaveOut((rule.suggestions ?? []).filter(Boolean), event.target.checked),
                } as Partial<Rule>)
              }
            />
            {words('studio_offer_leave_out')}
          </label>
        </FormPart>
      )}
      <FormPart title={words('studio_says')}>
        <TextField
          label={words('studio_say')}
          help={words('studio_say_help')}
          lines={2}
          value={spokenIn(rule.say, words.language)}
          faults={faultsOf('say')}
          onChange={(say) => set({ say })}
        />
        <TextField
          label={words('studio_why')}
          lines={2}
          value={spokenIn(rule.why, words.language)}
          faults={faultsOf('why')}
          onChange={(why) => set({ why })}
        />
        <TextField
          label={words('studio_source')}
          help={words('studio_source_help')}
          value={rule.source}
          faults={faultsOf('source')}
          onChange={(source) => set({ source })}
        />
      </FormPart>
      {rule.kind !== 'need' && (
        <FormPart title={words('studio_examples')}>
          <ExampleFields
            rule={rule}
            trial={isCurrent ? trial : null}
            onChange={(examples) => set({ examples } as Partial<Rule>)}
          />
        </FormPart>
      )}
      <FormPart title={words('studio_when')}>
        <WhenFields when={rule.when ?? {}} onChange={(when) => set({ when })} />
      </FormPart>
      <FormPart title={words('studio_weight')}>
        <WeightFields rule={rule} onChange={set} />
      </FormPart>
      <footer className="form-foot">
        <FaultList faults={others.map(({ field, message }) => `${field}: ${message}`)} />
        <div role="status" className="blockers">
          {blockers.length > 0 && (
            <>
              <p>{words('studio_blocked')}</p>
              <ul className="plain">
                {blockers.slice(0, fewBlockers).map((blocker) => (
                  <li key={blocker}>{blocker}</li>
                ))}
                {blockers.length > fewBlockers && <li>{words('studio_block_more', blockers.length - fewBlockers)}</li>}
              </ul>
            </>
          )}
          {canSwitchOn && <p className="good">{words('studio_ready')}</p>}
        </div>
        <div className="buttons">
          <button type="button" className="button" disabled={!canSwitchOn} onClick={settled(() => onSave(tidy, true))}>
            {words(isOn ? 'studio_save' : 'studio_save_on')}
          </button>
          <button type="button" className="button button-quiet" onClick={settled(() => onSave(tidy, false))}>
            {words('studio_save_off')}
          </button>
          <button type="button" className="button button-quiet" onClick={settled(onCancel)}>
            {words('studio_cancel')}
          </button>
          {onDelete && (
            <button type="button" className="text-button" onClick={settled(onDelete)}>
              {words('studio_rule_delete')}
            </button>
          )}
        </div>
      </footer>
    </form>
  );
}

function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface LinesFieldProps {
  label: string;
  help: string;
  values: readonly string[];
  faults: readonly string[];
  onChange(values: string[]): void;
}

/** One thing a line. What was typed stays as it is typed; only what it holds is passed on. */
function LinesField({ label, help, values, faults, onChange }: LinesFieldProps) {
  const [text, type] = useState(values.join('\n'));
  return (
    <TextField
      label={label}
      help={help}
      lines={Math.max(3, Math.min(10, text.split('\n').length + 1))}
      isCode
      value={text}
      faults={faults}
      onChange={(next) => {
        type(next);
        onChange(linesOf(next));
      }}
    />
  );
}

const withPass = (rule: Rule, pass: string | null): Rule =>
  pass === null || rule.kind === 'need'
    ? rule
    : ({ ...rule, examples: { ...rule.examples, passes: [...rule.examples.passes, pass] } } as Rule);

const hasLeaveOut = (rule: Rule): boolean =>
  rule.kind !== 'need' && ((rule.suggestions as string[] | undefined) ?? []).includes('');

const withLeaveOut = (texts: readonly string[], isOffered: boolean): string[] => [
  ...texts.filter(Boolean),
  ...(isOffered ? [''] : []),
];

/** Fields of examples that nothing was written into are no examples. */
function withoutEmptyExamples(rule: Rule): Rule {
  if (rule.kind === 'need') return rule;
  const { flags, passes } = rule.examples;
  return {
    ...rule,
    examples: {
      flags: flags.filter(({ text }) => text.trim()),
      passes: passes.filter((pass) => (typeof pass === 'string' ? pass : pass.text).trim()),
    },
  };
}
