import { describe, expect, it } from 'vitest';
import { createCoaching } from '../../src/coaching/coaching';
import { isOpen } from '../../src/coaching/snapshot';
import { createCoach } from '../../src/engine/review';
import { builtinPacks } from '../../src/packs/builtin';
import { typedSentences } from './typed-sentences';

const coach = createCoach({ packs: builtinPacks().filter(({ off }) => !off) });
const thread = [
  {
    from: 'customer',
    text: 'This is the second time I write. My lamp arrived broken and nobody answers. When do I get a new one?',
  },
] as const;
const context = { customerName: 'Maria Lind', agentName: 'Sam' };

/** Types a text key by key, each key reviewed at once, which is the hardest case; returns whatever was shown and went again. */
function flickersOf(start: string, typed: string): string[] {
  const coaching = createCoaching();
  const flickers: string[] = [];
  let marks = new Map<string, string>();
  let missing = new Set<string>();
  for (let end = 0; end <= typed.length; end++) {
    const draft = start + typed.slice(0, end);
    coaching.edited(draft, draft.length);
    const review = coach.review({ draft, thread: [...thread], context });
    coaching.reviewed(review, draft);
    const { findings, needs } = coaching.show();
    const now = new Map(findings.filter(isOpen).map(({ id, text }) => [id, text]));
    for (const [id, text] of marks) if (!now.has(id)) flickers.push(`“${text}” at “…${draft.slice(-40)}”`);
    const stillMissing = new Set(needs.filter(({ state }) => state === 'missing').map(({ need }) => need as string));
    const met = new Set(needs.filter(({ state }) => state !== 'to-come').map(({ need }) => need as string));
    for (const need of missing) if (!met.has(need)) flickers.push(`need ${need} at “…${draft.slice(-40)}”`);
    marks = now;
    missing = stillMissing;
  }
  return flickers;
}

describe('nothing flickers while it is typed', () => {
  it('has a hundred sentences', () => expect(new Set(typedSentences).size).toBe(100));

  it.each(typedSentences)('%s', (sentence) => {
    expect(flickersOf('Hi Maria,\n\n', `${sentence} I will write to you again on Friday.`)).toEqual([]);
  });

  it('nor in a whole reply with its closing words', () => {
    const reply = `${typedSentences.slice(0, 12).join(' ')}\n\nBest regards,\nSam`;
    expect(flickersOf('Hi Maria,\n\n', reply)).toEqual([]);
  });
});
