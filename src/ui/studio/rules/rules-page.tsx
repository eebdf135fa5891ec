import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rule } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import type { FalseAlarm } from '../bench/false-alarm';
import { firstPhrase, freeId, newRule } from '../edit/rule-draft';
import { RuleForm } from '../edit/rule-form';
import type { StudioEngine } from '../studio-engine';
import { noFilter, type StudioRule, spokenIn } from '../studio-rule';
import { withoutRule, withRule } from '../team-rules';
import type { WorkspaceInHand } from '../workspace';
import { OpenRule } from './open-rule';
import { RuleBrowser } from './rule-browser';

interface RulesPageProps {
  rules: StudioRule[];
  engine: StudioEngine;
  inHand: WorkspaceInHand;
  /** A rule's id, `new`, or `new:` and the phrase it is made from; empty for none. */
  at: string;
  onOpen(at: string): void;
  /** A false alarm that is to become an example of its rule. */
  alarm: FalseAlarm | null;
  onAlarmTaken(): void;
}

/** Every rule; one of them open, to be read or changed. */
export function RulesPage({ rules, engine, inHand, at, onOpen, alarm, onAlarmTaken }: RulesPageProps) {
  const words = useWords();
  const { workspace, change } = inHand;
  const { pack, drafts } = workspace;
  const [filter, setFilter] = useState(noFilter);
  const detail = useRef<HTMLDivElement>(null);
  const opened = useRef(at);
  useEffect(() => {
    if (opened.current === at) return;
    opened.current = at;
    detail.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if ((detail.current?.getBoundingClientRect().top ?? 0) < 0) detail.current?.scrollIntoView();
  }, [at]);
  const isNew = at === 'new' || at.startsWith('new:');
  const begun = useMemo(() => newRule(at.slice('new:'.length)), [at]);
  const one = isNew ? undefined : rules.find(({ id }) => id === at);
  const save = (rule: Rule, isOn: boolean, was?: string) => {
    change(words('studio_edit_rule', spokenIn(rule.say, words.language) || rule.id), (before) =>
      withRule(before, rule, isOn, was),
    );
    onOpen(`${pack.id}/${rule.id}`);
  };
  return (
    <RuleBrowser
      rules={rules}
      filter={filter}
      onFilter={setFilter}
      chosen={at}
      onChoose={onOpen}
      onNew={() => onOpen('new')}
    >
      <div ref={detail}>
        {isNew && (
          <RuleForm
            key={at}
            rule={begun}
            isNew
            isOn={false}
            pack={pack}
            engine={engine}
            onSave={(rule, isOn) => {
              const taken = new Set([...pack.rules, ...drafts].map(({ id }) => id));
              save({ ...rule, id: freeId(firstPhrase(rule), taken) }, isOn);
            }}
            onCancel={() => onOpen('')}
          />
        )}
        {one && (
          <OpenRule
            key={one.id}
            one={one}
            pack={pack}
            engine={engine}
            change={change}
            pass={alarm?.rule === one.id ? alarm.text : null}
            onPassTaken={onAlarmTaken}
            onSave={(rule, isOn) => save(rule, isOn, one.rule.id)}
            onDelete={() => {
              change(words('studio_edit_delete', one.id), (before) => withoutRule(before, one.rule.id));
              onOpen('');
            }}
          />
        )}
        {!isNew && !one && <NoRuleOpen onPhrase={(phrase) => onOpen(`new:${phrase}`)} />}
      </div>
    </RuleBrowser>
  );
}

/** What to do here, and the shortest way to a rule: from a phrase that somebody has before them. */
function NoRuleOpen({ onPhrase }: { onPhrase(phrase: string): void }) {
  const words = useWords();
  const [phrase, type] = useState('');
  return (
    <form
      className="card start"
      onSubmit={(event) => {
        event.preventDefault();
        if (phrase.trim()) onPhrase(phrase.trim());
      }}
    >
      <h2 tabIndex={-1}>{words('studio_start_title')}</h2>
      <p>{words('studio_start_text')}</p>
      <label htmlFor="phrase">{words('studio_phrase')}</label>
      <div className="buttons">
        <input
          id="phrase"
          type="text"
          placeholder={words('studio_phrase_example')}
          value={phrase}
          onChange={(event) => type(event.target.value)}
        />
        <button type="submit" className="button" disabled={!phrase.trim()}>
          {words('studio_phrase_make')}
        </button>
      </div>
    </form>
  );
}
