import { useState } from 'react';
import type { Rule } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import { spokenIn } from '../studio-rule';
import { MarkedBlanks } from './marked-text';
import { Part } from './part';

/** What a rule looks for, and what it offers instead. */
export function RuleWordings({ rule }: { rule: Rule }) {
  const words = useWords();
  const { patterns, unless } = patternsIn(rule);
  return (
    <>
      <Part title={words(rule.kind === 'need' ? 'studio_met_by' : 'studio_looks_for')}>
        {rule.kind === 'need' && (
          <ul className="plain">
            {[...new Set(rule.cases.map(({ because }) => spokenIn(because, words.language)))].map((because) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
        )}
        {rule.kind === 'classifier' && <p>{words('studio_classifier', rule.sure)}</p>}
        {(rule.kind === 'slip' || (rule.kind === 'limit' && patterns.length === 0)) && (
          <p>{words('studio_computed')}</p>
        )}
        <PatternList patterns={patterns} />
        {unless.length > 0 && (
          <>
            <p className="quiet">{words('studio_unless')}</p>
            <PatternList patterns={unless} />
          </>
        )}
      </Part>
      <Part title={words('studio_offers')}>
        {rule.kind === 'recast' && <p>{words('studio_recast')}</p>}
        <ul className="wording-list">
          {suggestionsIn(rule).map((text) => (
            <li key={text}>
              {text === '' ? <span className="quiet">{words('studio_leave_out')}</span> : <MarkedBlanks text={text} />}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

const fewPatterns = 6;

/** Patterns as they are written; many are folded. */
function PatternList({ patterns }: { patterns: readonly string[] }) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  const shown = isOpen ? patterns : patterns.slice(0, fewPatterns);
  return (
    <>
      <ul className="pattern-list">
        {shown.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
      {patterns.length > shown.length && (
        <p>
          <button type="button" className="text-button" onClick={() => open(true)}>
            {words('studio_more_patterns', patterns.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

function patternsIn(rule: Rule): { patterns: readonly string[]; unless: readonly string[] } {
  switch (rule.kind) {
    case 'phrase':
    case 'recast':
      return { patterns: rule.patterns, unless: [...(rule.unless ?? []), ...(rule.unlessNear ?? [])] };
    case 'classifier':
      return { patterns: [], unless: [...(rule.unless ?? []), ...(rule.unlessNear ?? [])] };
    case 'need':
      return { patterns: rule.met, unless: rule.notMet ?? [] };
    case 'limit':
      return { patterns: rule.patterns ?? [], unless: [] };
    case 'slip':
      return { patterns: [], unless: [] };
    default:
      return rule satisfies never;
  }
}

const suggestionsIn = (rule: Rule): string[] =>
  rule.kind === 'need' ? rule.suggestions.map(({ text }) => text) : [...new Set(rule.suggestions ?? [])];
