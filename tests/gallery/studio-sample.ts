import type { BenchReport, BenchSample } from '../../src/coaching/bench';
import type { RuleTrial } from '../../src/coaching/trial';
import type { PhraseRule } from '../../src/engine/rules/schema';
import type { StudioEngine } from '../../src/ui/studio/studio-engine';
import { emptyPack } from '../../src/ui/studio/team-rules';
import type { Workspace, WorkspaceStore } from '../../src/ui/studio/workspace';

/** A rule of the team's own, with nothing wrong in it. */
export const ownRule: PhraseRule = {
  id: 'as-per-our',
  kind: 'phrase',
  category: 'policy',
  level: 'suggest',
  stage: 'pilot',
  owner: 'Team lead',
  reviewBy: '2027-03-31',
  say: 'This can read like a letter from a lawyer.',
  why: 'Plain words keep people reading; the policy itself stays.',
  source: 'Our style guide, page 4',
  patterns: ['as per our (policy|terms)'],
  unless: ['you (ask|asked) *'],
  suggestions: ['under our policy', 'because of [reason]', ''],
  examples: {
    flags: [
      {
        text: 'As per our terms, it takes a week.',
        at: 'As per our terms',
        becomes: 'Under our policy, it takes a week.',
      },
      { text: 'Sent as per our policy.', at: 'as per our policy', becomes: 'Sent under our policy.' },
    ],
    passes: ['Our policy page lists it.', 'You asked for it as per our terms.'],
  },
};

const workspace: Workspace = {
  pack: {
    ...emptyPack('Our team'),
    overrides: { 'core/policy-wall': { level: 'important' }, 'core/cannot-until': { off: true } },
    rules: [ownRule],
  },
  drafts: [],
  published: null,
};

export const sampleStore = (changed: Partial<Workspace> = {}): WorkspaceStore => ({
  first: { workspace: { ...workspace, ...changed }, revision: 1 },
  save: async (_, revision) => ({ saved: revision + 1 }),
  watch: () => () => {},
});

/** Marks what the sample rule would; with `isFailing` the second example does not come out. */
export function sampleEngine({ isFailing = false } = {}): StudioEngine {
  return {
    tryRule: async (_, rule, text) => trialOf(rule.kind === 'need' ? 0 : rule.examples.flags.length, text, isFailing),
    personalData: async (text) =>
      [...text.matchAll(/Maria/g)].map(({ index }) => ({ start: index, end: index + 5, text: 'Maria', kind: 'name' })),
    openReplies: async () => ({
      columns: ['Ticket', 'Agent reply', 'Description'],
      rows: 20_000,
      sample: [['1', 'Hello. As per our policy you must wait.', 'Where is my parcel?']],
      guess: { reply: 'Agent reply', customer: 'Description', author: null },
    }),
    review: async () => report,
  };
}

function trialOf(flags: number, text: string, isFailing: boolean): RuleTrial {
  const marks = [...text.matchAll(/as per our (policy|terms)/gi)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    becomes: text.replace(found, 'under our policy'),
  }));
  return {
    faults: [],
    flags: Array.from({ length: flags }, (_, index) =>
      isFailing && index === 1 ? { state: 'silent', why: 'patterns' } : { state: 'ok' },
    ),
    passes: [{ state: 'ok' }, isFailing ? { state: 'marked', marked: 'as per our terms' } : { state: 'ok' }],
    marks,
  };
}

const sample = (row: number, before: string, marked: string, after: string, wording: string): BenchSample => ({
  row,
  text: before + marked + after,
  start: before.length,
  end: before.length + marked.length,
  becomes: before + wording + after,
});

const own = [
  sample(14, 'Hello Maria. ', 'As per our policy', ', the receipt has to be there.', 'Under our policy'),
  sample(203, 'It was sent back ', 'as per our terms', ', sorry for the wait.', 'under our policy'),
];
const must = [sample(31, '', 'You must send us a photo', ' of the lamp.', 'Could you send us a photo')];
const report: BenchReport = {
  replies: 20_000,
  words: 1_400_000,
  flagged: 8_412,
  rules: [
    { rule: 'team/as-per-our', replies: 1_480, samples: own },
    { rule: 'core/must', replies: 912, samples: must },
  ],
  change: {
    flaggedBefore: 7_250,
    appeared: [{ rule: 'team/as-per-our', replies: 1_480, samples: own }],
    gone: [{ rule: 'core/must', replies: 120, samples: must }],
  },
};
