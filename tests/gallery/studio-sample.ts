import type { BenchReport, BenchSample } from '../../src/coaching/bench';
import type { RuleTrial } from '../../src/coaching/trial';
import type { PhraseRule } from '../../src/engine/rules/schema';
import type { PackDesk } from '../../src/ui/studio/pack/pack-desk';
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
    lists: { competitors: ['LampWorld', 'Lux & Co'] },
    remedies: [
      {
        id: 'credit',
        text: 'I have added a credit of [amount] to your account.',
        note: 'Up to 20 €, once a year',
      },
    ],
  },
  drafts: [],
  published: emptyPack('Our team'),
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
    drawReplies: async () => [],
    openMacros: async () => ({
      table: {
        columns: ['title', 'body'],
        rows: 2,
        sample: [],
        guess: { reply: 'body', customer: null, author: null },
      },
      columns: { name: 'title', text: 'body' },
    }),
    coachMacros: async () => ({
      macros: 214,
      found: [
        {
          row: 3,
          name: 'Return window',
          text: 'As per our policy, returns are possible within 30 days.\nYou must send it in the box.',
          marks: [
            { start: 0, end: 17, rule: 'team/as-per-our' },
            { start: 56, end: 84, rule: 'core/must' },
          ],
          becomes: 'Under our policy, returns are possible within 30 days.\nCould you send it in the box?',
        },
      ],
    }),
    macroPrints: async () => ({ salt: '0123456789abcdef', hashes: [] }),
    rewrittenMacros: async () => '',
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

export const sampleDesk: PackDesk = {
  diff: (before) =>
    before.rules.length > 0
      ? []
      : [
          'New rule as-per-our (suggest): “This can read like a letter from a lawyer.”',
          'core/policy-wall is changed: level “important”.',
          'New remedy credit: “I have added a credit of [amount] to your account.”',
        ],
  nextVersion: (pack) => ({ ...pack, version: '0.2.0' }),
  conflicts: () => ['Both "House style" and "Our team" set "level" of core/must: "Our team" wins.'],
  read: async () => ({ pack: emptyPack('Our team') }),
  sign: async () => '',
  key: async () => 'a1b2 c3d4 e5f6 0718 293a 4b5c 6d7e 8f90',
  makeKey: async () => {},
  keyCopy: async () => '',
  takeKey: async () => true,
  policy: async () => '',
};

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
