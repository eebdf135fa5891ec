import { useState } from 'react';
import type { Pack, Rule } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import { blockersOf, isReady } from '../edit/blockers';
import { OverrideForm } from '../edit/override-form';
import { RuleForm } from '../edit/rule-form';
import type { StudioEngine } from '../studio-engine';
import { type StudioRule, spokenIn } from '../studio-rule';
import { withOverride } from '../team-rules';
import type { WorkspaceInHand } from '../workspace';
import { RuleCard } from './rule-card';

interface OpenRuleProps {
  one: StudioRule;
  pack: Pack;
  engine: StudioEngine;
  change: WorkspaceInHand['change'];
  /** An example to be left alone, to be taken into the team's own rule; null for none. */
  pass: string | null;
  onPassTaken(): void;
  /** For the team's own. */
  onSave(rule: Rule, isOn: boolean): void;
  onDelete(): void;
}

/** The card of one rule, with what can be done: the team's own can be changed in all, those that ship in their effect. */
export function OpenRule({ one, pack, engine, change, pass, onPassTaken, onSave, onDelete }: OpenRuleProps) {
  const words = useWords();
  const [isEditing, edit] = useState(pass !== null);
  const [blocked, block] = useState<string[]>([]);
  const { id, rule, shipped, isOn } = one;
  const name = spokenIn(rule.say, words.language) || rule.id;
  const turn = async () => {
    block([]);
    const what = words(isOn ? 'studio_edit_off' : 'studio_edit_on', name);
    if (shipped) return change(what, (before) => withOverride(before, id, { off: isOn ? true : undefined }));
    if (isOn) return onSave(rule, false);
    const trial = await engine.tryRule(pack, rule, '');
    if (isReady(rule, trial)) onSave(rule, true);
    else block(blockersOf(rule, trial, words));
  };
  if (isEditing && !shipped)
    return (
      <RuleForm
        rule={rule}
        pass={pass}
        isNew={false}
        isOn={isOn}
        pack={pack}
        engine={engine}
        onSave={(next, isNextOn) => {
          edit(false);
          onPassTaken();
          onSave(next, isNextOn);
        }}
        onCancel={() => {
          edit(false);
          onPassTaken();
        }}
        onDelete={onDelete}
      />
    );
  return (
    <RuleCard one={one}>
      <div className="buttons">
        {!isEditing && (
          <button type="button" className="button" onClick={() => edit(true)}>
            {words('studio_rule_edit')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => void turn()}>
          {words(isOn ? 'studio_turn_off' : 'studio_turn_on')}
        </button>
        {shipped && rule !== shipped && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              change(words('studio_edit_reset', name), (before) => {
                const { [id]: _, ...others } = before.pack.overrides ?? {};
                return { ...before, pack: { ...before.pack, overrides: others } };
              })
            }
          >
            {words('studio_reset')}
          </button>
        )}
      </div>
      <div role="status" className="blockers">
        {blocked.length > 0 && (
          <>
            <p>{words('studio_blocked')}</p>
            <ul className="plain">
              {blocked.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {isEditing && (
        <OverrideForm
          one={one}
          onSave={(next) => {
            edit(false);
            change(words('studio_edit_rule', name), (before) => withOverride(before, id, next));
          }}
          onCancel={() => edit(false)}
        />
      )}
    </RuleCard>
  );
}
