import { expect, it } from 'vitest';
import { createCoaching } from '../../src/coaching/coaching';
import type { Intent } from '../../src/coaching/intent';
import { resolveIntent } from '../../src/coaching/resolve-intent';
import type { Snapshot } from '../../src/coaching/snapshot';
import { finding, need, review } from './sample-review';

const snapshot = (text: string, changed: Partial<Snapshot> = {}): Snapshot => {
  const coaching = createCoaching();
  coaching.edited(text, null);
  coaching.reviewed(review({ findings: [finding(text, 'must')], needs: [need('apology', 'missing', 0)] }), text);
  coaching.aboutToSend();
  return {
    status: 'coached',
    desk: 'd',
    conversation: 'd:1',
    draft: text,
    glance: null,
    pause: null,
    deeds: [],
    preview: null,
    dismissed: 0,
    notice: null,
    ...coaching.show(),
    ...changed,
  };
};
const then = snapshot('You must wait.');
const id = then.findings[0]?.id ?? '';
const bound = { conversation: 'd:1', draft: 'You must wait.' };
const apply: Intent = { ...bound, kind: 'apply', finding: id, suggestion: 0 };
const insert: Intent = { ...bound, kind: 'insert', need: 'apology', suggestion: 0 };

it('holds for the draft that it was made for', () => {
  expect(resolveIntent(apply, then, then)).toMatchObject({ kind: 'apply', text: 'can', finding: { start: 4 } });
});
it('holds where the same words have only moved', () => {
  expect(resolveIntent(apply, snapshot('Hi. You must wait.'), then)).toMatchObject({ finding: { start: 8 } });
});
it('takes the text in which the agent filled the blanks', () => {
  expect(resolveIntent({ ...apply, text: 'could' }, then, then)).toMatchObject({ text: 'could' });
});

const gone = { ...then, findings: [] };
const reworded = {
  ...then,
  findings: then.findings.map((one) => ({ ...one, suggestions: [{ text: 'may', blanks: [] }] })),
};
it.each<[string, Intent, Snapshot, Snapshot | undefined]>([
  ['in another conversation', apply, snapshot('You must wait.', { conversation: 'd:2' }), then],
  ['when the words are gone', apply, gone, then],
  ['when the suggestion has changed', apply, reworded, then],
  ['when nobody remembers the draft it was made for', apply, then, undefined],
  ['when there is no such suggestion', { ...apply, suggestion: 7 }, then, then],
  [
    'when the need has been met since',
    insert,
    { ...then, needs: then.needs.map((one) => ({ ...one, state: 'met' as const })) },
    then,
  ],
])('is stale %s', (_, intent, now, before) => {
  expect(resolveIntent(intent, now, before)).toEqual({ kind: 'stale' });
});
