import type { ReactNode } from 'react';
import { LevelMark } from '../../design/level-mark';
import { useWords, wordKey } from '../../design/words';
import { categoryOf, type StudioRule, spokenIn } from '../studio-rule';
import { Part } from './part';
import { RuleExamples } from './rule-examples';
import { RuleWordings } from './rule-wordings';

interface RuleCardProps {
  one: StudioRule;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What a rule looks for, what it says, why, and its examples as marked text. */
export function RuleCard({ one: { id, pack, rule, isOn }, children }: RuleCardProps) {
  const words = useWords();
  const { language } = words;
  return (
    <article className="card rule-card">
      <header>
        <p className="rule-line-about">
          {isOn ? (
            <LevelMark finding={{ level: rule.level, category: 'vague' }} />
          ) : (
            <span className="chip">{words('studio_off')}</span>
          )}
          <span className="quiet">{words(wordKey('category', categoryOf(rule)))}</span>
          <span className="quiet">{pack.name}</span>
        </p>
        <h2 tabIndex={-1}>{spokenIn(rule.say, language)}</h2>
        <p className="quiet rule-id">{id}</p>
      </header>
      {children}
      <Part title={words('studio_why')}>
        <p>{spokenIn(rule.why, language)}</p>
        <p className="quiet">{words('source', rule.source)}</p>
        {rule.technique && (
          <p className="quiet">
            {rule.technique.map((id) => words(wordKey('technique', id.toLowerCase()))).join(' · ')}
          </p>
        )}
      </Part>
      <RuleWordings rule={rule} />
      <Part title={words('studio_examples')}>
        <RuleExamples rule={rule} />
      </Part>
    </article>
  );
}
