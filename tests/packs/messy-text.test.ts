import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/engine/review';
import type { Finding } from '../../src/engine/review-output';
import type { Pack } from '../../src/engine/rules/schema';
import { builtinPacks } from '../../src/packs/builtin';
import { soundPack } from './sound-pack';

const packs: Pack[] = [...builtinPacks(), soundPack()];
const coach = createCoach({ packs });

/** What the rules look for, so that messy drafts have something to find. */
const drafts = packs
  .flatMap(({ rules }) => rules)
  .flatMap((rule) =>
    rule.kind === 'need'
      ? [...rule.examples.missing, ...rule.examples.met].map(({ text }) => text)
      : rule.examples.flags.map(({ text }) => text),
  );
const mess = [
  '👩‍👩‍👧‍👦',
  '🙂🙂',
  '👍🏽 ',
  '“quoted, you must send it”',
  '‘single’',
  ' — ',
  '…',
  '\n',
  '\r\n',
  '\n\n- ',
  '\n• ',
  '\n1. ',
  '\n> you must send what they wrote\n',
  ' https://example.org/you-must-send?a=1#b ',
  ' ann@example.org ',
  '`you must send()`',
  '{{ticket.you must}}',
  '[date]',
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  ' e.g. ',
  '$1,200.50',
  'naïve café',
  'مرحبا',
  '你好。',
  'İstanbul ',
  'ﬁne print',
  '\ud83d',
  '!!!',
  '(brackets ',
  ') ',
  '*bold* ',
];

/** A small generator of numbers that gives the same drafts on every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function messyDraft(seed: number): string {
  const pick = seeded(seed);
  const part = () => {
    const draft = drafts[pick(drafts.length)] as string;
    switch (pick(5)) {
      case 0:
        return draft.replaceAll("'", '’');
      case 1:
        return draft.toUpperCase();
      case 2:
        return draft.slice(pick(draft.length));
      default:
        return draft;
    }
  };
  return Array.from({ length: 1 + pick(8) }, () => (pick(2) ? part() : (mess[pick(mess.length)] as string))).join(
    pick(3) ? ' ' : '',
  );
}

const seeds = Array.from({ length: 600 }, (_, seed) => seed + 1);
const reviews = seeds.map((seed) => {
  const draft = messyDraft(seed);
  return { draft, findings: coach.review({ draft }).findings };
});

/** The findings of which this is not true, with their drafts. */
const breaking = (holds: (finding: Finding, draft: string) => boolean) =>
  reviews.flatMap(({ draft, findings }) =>
    findings.filter((finding) => !holds(finding, draft)).map((finding) => ({ draft, ...finding })),
  );

const opaqueIn = (draft: string) =>
  [
    ...draft.matchAll(
      /https:\/\/example\.org\/you-must-send\?a=1#b|ann@example\.org|`you must send\(\)`|\{\{ticket\.you must\}\}/g,
    ),
  ].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));

const splitsPair = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

describe('findings in 600 messy drafts', () => {
  it('are many', () => expect(reviews.flatMap(({ findings }) => findings).length).toBeGreaterThan(300));

  it('name by their offsets exactly the text that they name', () =>
    expect(breaking(({ start, end, text }, draft) => start < end && draft.slice(start, end) === text)).toEqual([]));

  it('mark a part of what they replace', () =>
    expect(
      breaking(({ start, end, mark }) => !mark || (start <= mark.start && mark.start < mark.end && mark.end <= end)),
    ).toEqual([]));

  it('never cut a character in two', () =>
    expect(
      breaking(({ start, end, mark }, draft) =>
        [start, end, mark?.start ?? start, mark?.end ?? end].every((at) => !splitsPair(draft, at)),
      ),
    ).toEqual([]));

  it('each suggest something else than what stands there', () =>
    expect(
      breaking(({ text, suggestions }) => suggestions.length > 0 && suggestions.every((one) => one.text !== text)),
    ).toEqual([]));

  it('neither start nor end inside a link, an address, code or a placeholder', () =>
    expect(
      breaking(({ start, end, mark, category }, draft) => {
        const ends = [start, end, mark?.start ?? start, mark?.end ?? end];
        return (
          category === 'slip' ||
          opaqueIn(draft).every((hidden) => !ends.some((at) => hidden.start < at && at < hidden.end))
        );
      }),
    ).toEqual([]));

  it('do not depend on what was reviewed before', () => {
    const fresh = createCoach({ packs });
    for (const { draft, findings } of [...reviews].reverse().slice(0, 60))
      expect(fresh.review({ draft }).findings).toEqual(findings);
  }, 20_000);
});
