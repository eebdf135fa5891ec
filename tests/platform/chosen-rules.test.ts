import { expect, it } from 'vitest';
import { chosenRules } from '../../src/platform/chosen-rules';
import { finding, need, review } from '../coaching/sample-review';

const given = review({ findings: [finding('You must wait.', 'must')], needs: [need('apology', 'missing')] });

it('a rule that is off finds nothing and asks for nothing', () => {
  const chosen = chosenRules(given, { rulesOff: ['core/must', 'core/apology'], levels: {} });
  expect(chosen).toMatchObject({ findings: [], needs: [] });
});

it('a level that was chosen takes the place of the rule’s own', () => {
  const chosen = chosenRules(given, { rulesOff: [], levels: { 'core/must': 'hint', 'core/apology': 'silent' } });
  expect(chosen.findings[0]?.level).toBe('hint');
  expect(chosen.needs[0]?.level).toBe('silent');
});

it('nothing chosen leaves the review as it is', () => {
  expect(chosenRules(given, { rulesOff: [], levels: {} })).toBe(given);
});
