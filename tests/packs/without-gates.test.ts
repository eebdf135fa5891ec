import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/engine/review';
import type { ReadyPack } from '../../src/engine/rules/prepare';
import type { Pack } from '../../src/engine/rules/schema';
import { builtinPacks } from '../../src/packs/builtin';
import { withoutGates } from '../../src/packs/without-gates';
import { soundPack } from './sound-pack';

const draft = 'We will write to you by [day].';
const team = (more: Partial<Pack>): Pack => ({ ...(soundPack() as Pack), id: 'team', ...more });
const shipped = () => builtinPacks().filter(({ off }) => !off);

function asked(packs: ReadyPack[]) {
  const coach = createCoach({ packs });
  return {
    gates: coach.gates,
    rules: coach.review({ draft }).findings.flatMap(({ gate, rule }) => (gate ? rule : [])),
  };
}

describe('rules that ship', () => {
  it('ask before sending where that is wanted', () =>
    expect(asked(shipped())).toEqual({ gates: true, rules: ['core/placeholder-left'] }));

  it('ask nothing where it is not', () =>
    expect(asked(shipped().map(withoutGates))).toEqual({ gates: false, rules: [] }));

  it('ask where a pack of a team sets it, whoever wants it or not', () => {
    const overrides = { 'core/placeholder-left': { gate: true } };
    expect(asked([...shipped().map(withoutGates), team({ rules: [], overrides })])).toEqual({
      gates: true,
      rules: ['core/placeholder-left'],
    });
  });

  it('do not ask where a pack of a team takes it from them', () => {
    const gated = shipped().flatMap(({ id, rules }) => rules.flatMap((rule) => (rule.gate ? `${id}/${rule.id}` : [])));
    const overrides = Object.fromEntries(gated.map((rule) => [rule, { gate: false }]));
    expect(asked([...shipped(), team({ rules: [], overrides })])).toEqual({ gates: false, rules: [] });
  });
});
