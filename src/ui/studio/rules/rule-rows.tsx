import { type KeyboardEvent, memo } from 'react';
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
  // Hundreds of stops for the Tab key would be a wall: one leads in, arrows lead on.
  const stop = rules.some(({ id }) => id === chosen) ? chosen : rules[0]?.id;
  return (
    <ul className="card rule-lines" onKeyDown={moveByArrows}>
      {rules.map((one) => (
        <RuleLine key={one.id} one={one} isChosen={one.id === chosen} isStop={one.id === stop} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.rule-line')];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(to, lines.length - 1))]?.focus();
}

interface RuleLineProps {
  one: StudioRule;
  isChosen: boolean;
  /** The Tab key stops here. */
  isStop: boolean;
  onChoose(id: string): void;
}

const RuleLine = memo(function RuleLine({ one, isChosen, isStop, onChoose }: RuleLineProps) {
  const words = useWords();
  const { id, rule, shipped, isOn } = one;
  return (
    <li>
      <button
        type="button"
        className="rule-line"
        tabIndex={isStop ? 0 : -1}
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
