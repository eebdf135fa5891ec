import { useState } from 'react';
import type { Override } from '../../../engine/rules/schema';
import { levels, stages } from '../../../engine/vocabulary';
import { useWords, wordKey } from '../../design/words';
import { type StudioRule, spokenIn } from '../studio-rule';
import { useUnsaved } from '../unsaved';
import { ChoiceField, TextField } from './fields';
import { linesOf } from './rule-draft';

export type OverrideChange = { [Field in keyof Override]: Override[Field] | undefined };

interface OverrideFormProps {
  one: StudioRule;
  onSave(change: OverrideChange): void;
  onCancel(): void;
}

/** What a team may change of a rule that ships: whether it counts, how much, and its words. What it looks for stays. */
export function OverrideForm({ one: { rule, shipped }, onSave, onCancel }: OverrideFormProps) {
  const words = useWords();
  const base = shipped ?? rule;
  const [level, setLevel] = useState(rule.level);
  const [stage, setStage] = useState(rule.stage ?? 'all');
  const [say, setSay] = useState(spokenIn(rule.say, words.language));
  const [texts, setTexts] = useState(wordingsOf(rule).join('\n'));
  const isChanged =
    level !== rule.level ||
    stage !== (rule.stage ?? 'all') ||
    say !== spokenIn(rule.say, words.language) ||
    texts !== wordingsOf(rule).join('\n');
  const save = () => {
    const suggestions = linesOf(texts);
    onSave({
      level: level === base.level ? undefined : level,
      stage: stage === (base.stage ?? 'all') ? undefined : stage,
      say: say === spokenIn(base.say, words.language) ? undefined : say,
      suggestions:
        suggestions.length === 0 || suggestions.join('\n') === wordingsOf(base).join('\n') ? undefined : suggestions,
    });
  };
  useUnsaved(isChanged, save);
  return (
    <form
      className="part override"
      aria-label={words('studio_rule_edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field-grid">
        <ChoiceField
          label={words('studio_level')}
          value={level}
          options={levels.map((value) => ({ value, text: words(wordKey('level', value)) }))}
          onChange={(next) => setLevel(next)}
        />
        <ChoiceField
          label={words('studio_stage')}
          value={stage}
          options={stages.map((value) => ({ value, text: words(wordKey('stage', value)) }))}
          onChange={(next) => setStage(next)}
        />
      </div>
      <TextField label={words('studio_say')} lines={2} value={say} onChange={setSay} />
      {rule.kind !== 'need' && (
        <TextField
          label={words('studio_suggestions')}
          help={words('studio_suggestions_help')}
          lines={4}
          isCode
          value={texts}
          onChange={setTexts}
        />
      )}
      <p className="quiet">{words('studio_override_help')}</p>
      <div className="buttons">
        <button type="submit" className="button">
          {words('studio_save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {words('studio_cancel')}
        </button>
      </div>
    </form>
  );
}

const wordingsOf = (rule: StudioRule['rule']): string[] =>
  rule.kind === 'need' ? [] : (rule.suggestions ?? []).filter(Boolean);
