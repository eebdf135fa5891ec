import type { Rule } from '../../../engine/rules/schema';
import { categories, levels, stages } from '../../../engine/vocabulary';
import { useWords, wordKey } from '../../design/words';
import { Check, ChoiceField, TextField } from './fields';

interface WeightFieldsProps {
  rule: Rule;
  onChange(change: Partial<Rule>): void;
}

/** How much a rule weighs, how far it has come, and who answers for it. */
export function WeightFields({ rule, onChange }: WeightFieldsProps) {
  const words = useWords();
  return (
    <div className="field-grid">
      {rule.kind !== 'need' && rule.kind !== 'slip' && (
        <ChoiceField
          label={words('studio_category')}
          value={rule.category}
          options={categories.map((value) => ({ value, text: words(wordKey('category', value)) }))}
          onChange={(category) => onChange({ category } as Partial<Rule>)}
        />
      )}
      <ChoiceField
        label={words('studio_level')}
        value={rule.level}
        options={levels.map((value) => ({ value, text: words(wordKey('level', value)) }))}
        onChange={(level) => onChange({ level })}
      />
      <ChoiceField
        label={words('studio_stage')}
        value={rule.stage ?? 'all'}
        options={stages.map((value) => ({ value, text: words(wordKey('stage', value)) }))}
        onChange={(stage) => onChange({ stage })}
      />
      <TextField label={words('studio_owner')} value={rule.owner ?? ''} onChange={(owner) => onChange({ owner })} />
      <TextField
        type="date"
        label={words('studio_review_by')}
        value={rule.reviewBy ?? ''}
        onChange={(reviewBy) => onChange({ reviewBy })}
      />
      <Check label={words('studio_gate')} isOn={rule.gate ?? false} onChange={(gate) => onChange({ gate })} />
    </div>
  );
}
