import { describe, expect, it } from 'vitest';
import { type Insights, insightsFile, mergeInsights, noCounts } from '../../src/coaching/insights';

const agent = (rules: Insights['rules'], since = '2026-11-02') => insightsFile({ since, rules });
const files = (texts: string[]) => texts.map((text, index) => ({ file: `${index}.json`, text }));
const six = [1, 2, 3, 4, 5, 6];

describe('counts of several agents', () => {
  it('are added, the most fired first, and hidden where fewer than five agents have them', () => {
    const merged = mergeInsights(
      files(
        six.map((times) =>
          agent({
            'core/a': { ...noCounts, fired: times, applied: 1 },
            'core/b': { ...noCounts, fired: 10 * times, here: 2 },
            ...(times < 5 ? { 'core/rare': { ...noCounts, fired: 1 } } : {}),
          }),
        ),
      ),
    );
    expect(merged).toEqual({
      agents: 6,
      hidden: 1,
      leftOut: [],
      rules: [
        { rule: 'core/b', agents: 6, counts: { ...noCounts, fired: 210, here: 12 } },
        { rule: 'core/a', agents: 6, counts: { ...noCounts, fired: 21, applied: 6 } },
      ],
    });
  });

  it('leave out what is no such file, and the same file twice', () => {
    const one = agent({ 'core/a': noCounts });
    expect(mergeInsights(files([one, one, '{}', 'x'])).leftOut).toEqual([
      { file: '1.json', because: 'twice' },
      { file: '2.json', because: 'unreadable' },
      { file: '3.json', because: 'unreadable' },
    ]);
  });
});
