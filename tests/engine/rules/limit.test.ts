import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { Context } from '../../../src/engine/review-input';
import { builtinPacks } from '../../../src/packs/builtin';

const coach = createCoach({ packs: builtinPacks().filter(({ id }) => id === 'etiquette') });

/** The draft with the first suggestion of that rule applied. */
function mended(rule: string, draft: string, context: Context = {}, customer?: string) {
  const found = coach.review({ draft, context, customer }).findings.find((one) => one.rule === `etiquette/${rule}`);
  return found && draft.slice(0, found.start) + found.suggestions[0]?.text + draft.slice(found.end);
}

describe('a limit on what opens a draft', () => {
  const draft = 'Your bicycle is ready, and the shop is open until seven.';

  it('puts in front what is missing, with what the conversation knows', () => {
    expect(mended('greeting-missing', draft, { channel: 'email', customerName: 'Ines Roth' })).toBe(
      `Hello Ines,\n\n${draft}`,
    );
  });
  it('leaves a blank where the conversation does not know', () => {
    expect(mended('greeting-missing', draft, { channel: 'email' })).toBe(`Hello [name],\n\n${draft}`);
  });
  it('is silent where the channel asks for no greeting', () => {
    expect(mended('greeting-missing', draft, { channel: 'chat' })).toBeUndefined();
  });
});

describe('a limit on what ends a draft', () => {
  const draft =
    'Hi Ines, thank you for the photos. Your bicycle is ready, the new chain is on, and we set the brakes as well. The shop is open until seven.';

  it('keeps the last word and its point, and puts behind it what is missing', () => {
    expect(mended('closing-missing', draft, { channel: 'email', agentName: 'Kim' })).toBe(
      `${draft}\n\nKind regards,\nKim`,
    );
  });
  it('takes a name on a line of its own for a signature', () => {
    expect(mended('closing-missing', `${draft}\n\nKim`, { channel: 'email' })).toBeUndefined();
  });
});
