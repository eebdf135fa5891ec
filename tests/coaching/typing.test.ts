import { describe, expect, it } from 'vitest';
import { createCoaching } from '../../src/coaching/coaching';
import { isOpen } from '../../src/coaching/snapshot';
import { createCoach } from '../../src/engine/review';
import { builtinPacks } from '../../src/packs/builtin';
import { customerMessages, typedSentences } from './typed-sentences';

const coach = createCoach({ packs: builtinPacks().filter(({ off }) => !off) });
const context = { customerName: 'Maria Lind', agentName: 'Sam' };
const sentencesAReply = 5;

/** Whole replies: every sentence stands in one of them, each reply answers another message. */
const replies = customerMessages.flatMap((customer, at) =>
  [0, 1].map((half) => {
    const own = typedSentences.filter((_, index) => index % customerMessages.length === at);
    const sentences = own.slice(half * sentencesAReply, (half + 1) * sentencesAReply);
    return { customer, text: `Hi Maria,\n\n${sentences.join(' ')}\n\nBest regards,\nSam` };
  }),
);

/** What is shown at one moment: marks by id, and the needs that are said to be missing or met. */
interface Shown {
  marks: Map<string, string>;
  missing: Set<string>;
  listed: Set<string>;
}

/**
 * Types a reply key by key, each key reviewed at once, which is the hardest case; returns whatever was shown and went again. With
 * `pauses` the typist stops after each sentence, so that what waits is shown as well: that may be mended by a further sentence, once
 * it is complete.
 */
function flickersOf({ customer, text }: (typeof replies)[number], { pauses }: { pauses: boolean }): string[] {
  const coaching = createCoaching();
  const flickers: string[] = [];
  let last: Shown = { marks: new Map(), missing: new Set(), listed: new Set() };
  const look = (draft: string) => {
    const { findings, needs } = coaching.show();
    const named = (...states: string[]) =>
      new Set(needs.filter((one) => states.includes(one.state)).map(({ need }) => need as string));
    const now: Shown = {
      marks: new Map(findings.filter(isOpen).map((one) => [one.id, `${one.rule} “${one.text}”`])),
      missing: named('missing'),
      listed: named('missing', 'met'),
    };
    const isMended = pauses && /[.!?]$/.test(draft);
    for (const [id, mark] of last.marks)
      if (!now.marks.has(id) && !isMended) flickers.push(`${mark} at “…${draft.slice(-40)}”`);
    for (const need of last.missing) if (!now.listed.has(need)) flickers.push(`${need} at “…${draft.slice(-40)}”`);
    last = now;
  };
  for (let end = 0; end <= text.length; end++) {
    const draft = text.slice(0, end);
    coaching.edited(draft, draft.length);
    coaching.reviewed(coach.review({ draft, thread: [{ from: 'customer', text: customer }], context }), draft);
    look(draft);
    if (!pauses || !/[.!?]$/.test(draft)) continue;
    coaching.paused();
    look(draft);
  }
  return flickers;
}

describe('nothing flickers while it is typed', () => {
  it('has a hundred sentences, all of them in a reply', () => {
    expect(new Set(typedSentences).size).toBe(100);
    const told = replies.map(({ text }) => text).join('\n');
    expect(typedSentences.filter((sentence) => !told.includes(sentence))).toEqual([]);
  });

  it.each(replies)('in answer to “$customer” without a pause', (reply) => {
    expect(flickersOf(reply, { pauses: false })).toEqual([]);
  });

  it.each(replies)('in answer to “$customer” with a pause after each sentence', (reply) => {
    expect(flickersOf(reply, { pauses: true })).toEqual([]);
  });
});
