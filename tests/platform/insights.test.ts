import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createCounting, readInsights } from '../../src/platform/insights';

beforeEach(() => fakeBrowser.reset());

const today = () => new Date('2026-11-24T10:00:00Z');
const counted = () =>
  vi.waitFor(async () => {
    const insights = await readInsights();
    if (!insights) throw new Error('nothing yet');
    return insights;
  }, 5000);

it('a rule counts once however often its draft is reviewed, and again for another place or draft', async () => {
  const counting = createCounting(today);
  for (const rules of [['a/x'], ['a/x'], [], ['a/x'], ['a/x', 'a/x', 'a/y']]) counting.found('fired', 'draft 1', rules);
  counting.found('shown', 'draft 1', ['a/x']);
  counting.over('draft 1');
  counting.found('fired', 'draft 1', ['a/x']);
  counting.did('applied', 'a/x');
  counting.did('here', 'a/y');
  expect(await counted()).toEqual({
    since: '2026-11-24',
    rules: {
      'a/x': { fired: 3, shown: 1, applied: 1, here: 0, conversation: 0, rule: 0 },
      'a/y': { fired: 1, shown: 0, applied: 0, here: 1, conversation: 0, rule: 0 },
    },
  });
});

it('nothing is counted where the organisation has turned it off', async () => {
  await fakeBrowser.storage.managed.set({ insights: false });
  vi.useFakeTimers();
  createCounting(today).did('applied', 'a/x');
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await readInsights()).toBeNull();
});
