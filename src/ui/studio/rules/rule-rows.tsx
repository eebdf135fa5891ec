import { memo } from 'react';
import { LevelMark } from '../../design/level-mark';
import { useWords, wordKey } from '../../design/words';
import { categoryOf, type StudioRule, spokenIn } from '../studio-rule';

interface RuleRowsProps {
  rules: StudioRule[];
  chosen: string | null;
  onChoose(id: string): void;
}

/** Hundreds of rules; the browser paints those in view (`content-visibility`), React draws those that changed. */
export function RuleRows({ rules, chosen, onChoose }: RuleRowsProps) {
  const words = useWords();
  if (rules.length === 0) return <p className="quiet empty">{words('studio_rules_none')}</p>;
  return (
    <ul className="card rule-lines">
      {rules.map((one) => (
        <RuleLine key={one.id} one={one} isChosen={one.id === chosen} onChoose={onChoose} />
      ))}
    </ul>
  );
}

interface RuleLineProps {
  one: StudioRule;
  isChosen: boolean;
  onChoose(id: string): void;
}

const RuleLine = memo(function RuleLine({ one, isChosen, onChoose }: RuleLineProps) {
  const words = useWords();
  const { id, rule, shipped, isOn } = one;
  return (
    <li>
      <button
        type="button"
        className="rule-line"
        aria-current={isChosen ? 'true' : undefined}
        data-off={!isOn || undefined}
        onClick={() => onChoose(id)}
      >
        <span className="rule-line-say">{spokenIn(rule.say, words.language)}</span>
        <span className="rule-line-about">
          {isOn ? (
            <LevelMark finding={{ level: rule.level, category: 'vague' }} />
          ) : (
            <span className="chip">{words('studio_off')}</span>
          )}
          {rule !== shipped && <span className="chip">{words(shipped ? 'studio_changed' : 'studio_own')}</span>}
          <span className="quiet">{words(wordKey('category', categoryOf(rule)))}</span>
        </span>
      </button>
    </li>
  );
});
