import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { Rule } from '../../../src/engine/rules/schema';
import { benchReport, reviewReplies } from '../../../src/packs/bench/review-replies';
import { soundPack } from '../sound-pack';

const drafts = ['You must send the form.', 'Hello.', 'Thanks. You have to send a photo, please, today.'];
const replies = drafts.map((draft, index) => ({ row: index + 1, draft, customer: undefined }));
const reviewed = (change: Partial<Rule> = {}, signal = new AbortController().signal) => {
  const pack = soundPack();
  pack.rules = [{ ...pack.rules[0], ...change }];
  return reviewReplies({ coach: createCoach({ packs: [pack] }), replies, onProgress: () => {}, signal });
};

describe('the report of the bench', () => {
  it('counts replies that are flagged, and shows where', async () => {
    const report = benchReport(replies, await reviewed(), null);
    expect(report).toMatchObject({ replies: 3, words: 15, flagged: 2, change: null });
    expect(report.rules).toMatchObject([{ rule: 'mine/you-must', replies: 2 }]);
    const [, sample] = report.rules[0]?.samples ?? [];
    expect(sample?.text.slice(sample.start, sample.end)).toMatch(/^You have to send/);
    expect(sample).toMatchObject({ row: 3, becomes: expect.stringMatching(/^Thanks\. Could you send/) });
  });

  it('says what an edit newly flags and what it lets go', async () => {
    const narrow = { patterns: ['you have to send [what: *]'] } as Partial<Rule>;
    const [before, after] = [
      await reviewed(narrow),
      await reviewed({ patterns: ['you must send [what: *]'] } as never),
    ];
    const { change } = benchReport(replies, after, before);
    expect(change?.appeared).toMatchObject([{ replies: 1, samples: [{ row: 1 }] }]);
    expect(change?.gone).toMatchObject([{ replies: 1, samples: [{ row: 3 }] }]);
  });

  it('does not count a silent rule as flagged', async () => {
    const report = benchReport(replies, await reviewed({ level: 'silent' }), await reviewed());
    expect(report).toMatchObject({ flagged: 0, rules: [{ replies: 2 }], change: { flaggedBefore: 2 } });
  });
});
