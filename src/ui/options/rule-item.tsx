import { type Level, levels } from '../../engine/vocabulary';
import { Disclosure } from '../design/disclosure';
import { LevelMark } from '../design/level-mark';
import { useWords, wordKey } from '../design/words';
import type { RuleRow } from './rule-pack';
import { SetNote } from './set-note';

interface RuleItemProps {
  rule: RuleRow;
  /** The organisation has set it. */
  isSet: boolean;
  isOn: boolean;
  /** The chosen level; null is the rule's own. */
  level: Level | null;
  onOn(isOn: boolean): void;
  onLevel(level: Level | null): void;
}

/** One rule: on or off, its level, what it may do, and folded its reason with examples. */
export function RuleItem({ rule, isSet, isOn, level, onOn, onLevel }: RuleItemProps) {
  const words = useWords();
  return (
    <li className="rule-row">
      <label className="choice rule-on">
        <input type="checkbox" checked={isOn} disabled={isSet} onChange={(event) => onOn(event.target.checked)} />
        <span>
          {rule.say} {isSet && <SetNote />}
        </span>
      </label>
      <div className="rule-level">
        <LevelMark finding={{ level: level ?? rule.level, category: 'vague' }} />
        <select
          aria-label={words('options_level_name', rule.say)}
          value={level ?? 'own'}
          disabled={isSet}
          onChange={(event) => onLevel(event.target.value === 'own' ? null : (event.target.value as Level))}
        >
          <option value="own">{words('options_level_own', words(wordKey('level', rule.level)))}</option>
          {levels.map((one) => (
            <option key={one} value={one}>
              {words(wordKey('level', one))}
            </option>
          ))}
        </select>
      </div>
      <Disclosure summary={words('options_examples')}>
        <p>{rule.why}</p>
        <p className="quiet">{words('source', rule.source)}</p>
        {rule.examples.map(({ text, becomes }) => (
          <p key={text} className="example">
            <del>{text}</del> <ins>{becomes}</ins>
          </p>
        ))}
        {rule.passes.map((text) => (
          <p key={text} className="example">
            <span className="quiet">{words('options_passes')}</span> {text}
          </p>
        ))}
        <p className="quiet">{rule.id}</p>
      </Disclosure>
    </li>
  );
}
