import { describe, expect, it } from 'vitest';
import { createCoaching } from '../../src/coaching/coaching';
import { hasSignOff } from '../../src/coaching/sign-off';
import { finding, need, review } from './sample-review';

const typed = (draft: string, caret: number | null = draft.length) => {
  const coaching = createCoaching();
  coaching.edited(draft, caret);
  coaching.reviewed(review({ findings: [finding(draft, 'must')] }), draft);
  return coaching;
};
const shown = (coaching: ReturnType<typeof createCoaching>) => coaching.show().findings.map(({ text }) => text);

describe('a finding shows', () => {
  it.each([
    ['when its sentence has ended', 'You must wait.'],
    ['when a question mark ends it', 'You must wait?'],
    ['when a new line follows', 'You must wait\n'],
    ['when another sentence follows', 'You must wait. Then'],
    ['when its sentence ends with it', 'That is a must.'],
    ['when the end stands in a closing quote', 'You must wait.”'],
  ])('%s', (_, draft) => expect(shown(typed(draft))).toEqual(['must']));

  it('when the caret has left its sentence', () => {
    expect(shown(typed('Hello. You must wait', 3))).toEqual(['must']);
  });
  it('when the caret is not in the draft', () => expect(shown(typed('You must wait', null))).toEqual(['must']));
});

describe('a finding waits', () => {
  it.each([
    ['while its sentence is being written', 'You must wai'],
    ['while a number is being written', 'You must pay 3.50 to'],
  ])('%s', (_, draft) => expect(shown(typed(draft))).toEqual([]));
});

it('a finding that was shown stays although its sentence is opened again', () => {
  const coaching = typed('You must wait.');
  expect(shown(coaching)).toEqual(['must']);
  coaching.edited('You must wait', 13);
  expect(shown(coaching)).toEqual(['must']);
});

it('a finding moves with its words before the next review, and goes with them', () => {
  const coaching = typed('You must wait.');
  coaching.edited('Hi, You must wait.', 4);
  expect(coaching.show().findings[0]).toMatchObject({ start: 8, end: 12, before: 'Hi, You ', after: ' wait.' });
  coaching.edited('Hi, You mut wait.', 10);
  expect(shown(coaching)).toEqual([]);
});

it('a review of a draft some keystrokes old is moved to the present one', () => {
  const coaching = createCoaching();
  for (const draft of ['You must wait.', 'You must wait. No', 'Hi. You must wait. No']) coaching.edited(draft, 0);
  coaching.reviewed(review({ findings: [finding('You must wait.', 'must')] }), 'You must wait.');
  expect(coaching.show().findings[0]).toMatchObject({ start: 8, text: 'must' });
});

it('the same words twice are two findings with different ids, which stay the same in the next review', () => {
  const draft = 'You must wait. You must pay.';
  const coaching = createCoaching();
  coaching.edited(draft, 0);
  const found = review({ findings: [finding(draft, 'must'), finding(draft, 'must', 10)] });
  coaching.reviewed(found, draft);
  const ids = coaching.show().findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  coaching.reviewed(found, draft);
  expect(coaching.show().findings.map(({ id }) => id)).toEqual(ids);
});

it('a silent finding is never shown', () => {
  const coaching = createCoaching();
  coaching.edited('You must wait.', 0);
  coaching.reviewed(
    review({ findings: [{ ...finding('You must wait.', 'must'), level: 'silent' }] }),
    'You must wait.',
  );
  expect(shown(coaching)).toEqual([]);
});

it('what was dismissed stays away, also where the next review brings it again', () => {
  const coaching = typed('You must wait.');
  const [first] = coaching.show().findings;
  if (first) coaching.dismissed(first, 'here');
  expect(shown(coaching)).toEqual([]);
  coaching.reviewed(review({ findings: [finding('You must wait.', 'must')] }), 'You must wait.');
  expect(shown(coaching)).toEqual([]);
});

describe('a missing need', () => {
  const missing = (draft: string) => {
    const coaching = createCoaching();
    coaching.edited(draft, draft.length);
    coaching.reviewed(review({ needs: [need('apology', 'missing')] }), draft);
    return coaching;
  };
  const state = (coaching: ReturnType<typeof createCoaching>) => coaching.show().needs[0]?.state;

  it('is still to come while somebody writes', () => expect(state(missing('Hi Anna, I looked'))).toBe('to-come'));
  it('is missing once there is a sign-off', () => {
    expect(state(missing('Hi Anna,\nIt is on its way.\n\nBest,\nSam'))).toBe('missing');
  });
  it('is missing after a pause behind two sentences, not behind one', () => {
    const two = missing('I looked into it. It is on its way.');
    two.paused();
    expect(state(two)).toBe('missing');
    const one = missing('I looked into it.');
    one.paused();
    expect(state(one)).toBe('to-come');
  });
  it('is missing when the agent is about to send', () => {
    const coaching = missing('I looked');
    coaching.aboutToSend();
    expect(state(coaching)).toBe('missing');
  });
  it('does not go back to still to come, only to met', () => {
    const coaching = missing('I looked into it. It is on its way.');
    coaching.paused();
    coaching.show();
    coaching.edited('I looked into it. It is on its way. A', 38);
    expect(state(coaching)).toBe('missing');
    coaching.reviewed(review({ needs: [need('apology', 'met')] }), coaching.draft);
    expect(state(coaching)).toBe('met');
  });
  it('begins anew in an emptied reply box', () => {
    const coaching = missing('I looked');
    coaching.aboutToSend();
    coaching.show();
    coaching.edited('', 0);
    coaching.edited('New', 3);
    expect(state(coaching)).toBe('to-come');
  });
  it('keeps the place of its sentence while the draft grows around it', () => {
    const coaching = createCoaching();
    coaching.edited('Hi Anna,\nIt works.', 18);
    coaching.reviewed(review({ needs: [need('apology', 'missing', 8)] }), 'Hi Anna,\nIt works.');
    coaching.edited('Hello Anna,\nIt works. Bye', 25);
    expect(coaching.placeFor('apology')).toBeNull();
    coaching.reviewed(review({ needs: [need('apology', 'missing', 11)] }), coaching.draft);
    coaching.edited('Hello Anna,\nIt works. Bye!', 26);
    expect(coaching.placeFor('apology')).toBe(11);
  });
});

describe('a sign-off', () => {
  it.each([
    'Hi,\n\nBest,\nSam',
    'Hi\nKind regards',
    'Hi\nThanks!\nSam',
    'Hallo\nViele Grüße\nSam',
    'Hi\nMit freundlichen Grüßen',
  ])('is seen in %j', (draft) => expect(hasSignOff(draft)).toBe(true));
  it.each(['Thanks', 'Thanks for waiting.\nIt works.', 'Best of all, it works.', ''])('is not seen in %j', (draft) =>
    expect(hasSignOff(draft)).toBe(false));
});

describe('a mark that was shown, and is not in the next review', () => {
  const draft = 'You must wait.';
  const shownWith = (next: string, parts: { waits?: true; category?: 'slip' } = {}) => {
    const coaching = createCoaching();
    coaching.edited(draft, draft.length);
    coaching.reviewed(review({ findings: [{ ...finding(draft, 'must'), ...parts }] }), draft);
    coaching.paused();
    coaching.show();
    coaching.edited(next, next.length);
    coaching.reviewed(review({}), next);
    return shown(coaching);
  };
  it('stays while somebody only writes on', () => expect(shownWith(`${draft} But not for long.`)).toEqual(['must']));
  it('goes when its sentence is edited', () => expect(shownWith('You must wait a day.')).toEqual([]));
  it.each([
    ['You must send the rece', 'You must send the receipt. Then we go on.'],
    ['You must send the rece\n\nBest', 'You must send the receipt. Then we go on.\n\nBest'],
  ])('goes when its sentence goes on, as when a review of %j comes late', (before, after) => {
    const late = 'You must send the rece';
    const whole = 'You must send the receipt';
    const coaching = createCoaching();
    coaching.edited(before, late.length);
    coaching.edited(after, null);
    coaching.reviewed(review({ findings: [finding(before, late)] }), before);
    coaching.show();
    coaching.reviewed(review({ findings: [finding(after, whole)] }), after);
    expect(shown(coaching)).toEqual([whole]);
  });
  it('goes when something is taken out', () => expect(shownWith('must wait.')).toEqual([]));
  it('goes when the same draft is reviewed anew', () => expect(shownWith(draft)).toEqual([]));
  it('goes at once if it is a slip', () => expect(shownWith(`${draft} But`, { category: 'slip' })).toEqual([]));
  it('stays until the sentence that mends it is complete, if it waits for one', () => {
    expect(shownWith(`${draft} But not for`, { waits: true })).toEqual(['must']);
    expect(shownWith(`${draft} But not for long.`, { waits: true })).toEqual([]);
  });
});

it('a need that was shown as missing, and is due no longer after more was written, counts as met', () => {
  const coaching = createCoaching();
  coaching.edited('It is done.\n\nBest,\nSam', null);
  coaching.reviewed(review({ needs: [need('follow-up', 'missing')] }), 'It is done.\n\nBest,\nSam');
  expect(coaching.show().needs[0]?.state).toBe('missing');
  coaching.reviewed(review({ needs: [need('follow-up', 'not-due')] }), 'It is done.\n\nBest,\nSam');
  expect(coaching.show().needs[0]?.state).toBe('met');
});
