import type { Suggestion } from '../review-output';

/** Who speaks in a draft: "I" or "we". */
export type Voice = 'i' | 'we';

const voices: Record<Voice, Record<string, string>> = {
  we: {
    we: 'we',
    us: 'us',
    our: 'our',
    'we are': "we're",
    'we have': "we've",
    'we will': "we'll",
    'we would': "we'd",
    'we were': 'we were',
    ourselves: 'ourselves',
  },
  i: {
    we: 'I',
    us: 'me',
    our: 'my',
    'we are': "I'm",
    'we have': "I've",
    'we will': "I'll",
    'we would': "I'd",
    'we were': 'I was',
    ourselves: 'myself',
  },
};

const slot = /\{([^{}]+)\}/g;

/**
 * Fills a template. `{we}`, `{us}`, `{our}`, `{we are}`, `{we have}`, `{we will}`, `{we would}` speak in the draft's voice; every
 * other `{slot}` comes from `fill`. Null where a slot has nothing to fill it: the template does not fit here.
 */
export function fillTemplate(template: string, voice: Voice, fill: (slot: string) => string | null): string | null {
  let fits = true;
  const text = template.replace(slot, (_, name: string) => {
    const spoken = voices[voice][name.toLowerCase()];
    if (spoken !== undefined) return /^[A-Z]/.test(name) ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken;
    const value = fill(name);
    if (value === null) fits = false;
    return value ?? '';
  });
  return fits ? text : null;
}

/** The names of the `[blanks]` in a text, for the agent to fill. */
export const blanksOf = (text: string): string[] =>
  [...text.matchAll(/\[([^[\]\n]{1,40})\]/g)].map((found) => found[1] as string);

export const suggestionOf = (text: string): Suggestion => ({ text, blanks: blanksOf(text) });

/** How much more often a text says "I" than "we"; below 0 it says "we" more often. */
export function leaning(text: string): number {
  const ours = text.match(/\b(?:we|us|our|we're|we'll|we've)\b/gi)?.length ?? 0;
  const mine = text.match(/\b(?:I|I'm|I'll|I've|Im|my|me)\b/g)?.length ?? 0;
  return mine - ours;
}

/** The voice of a text that leans so; `otherwise` where it says neither, or each as often. */
export const voiceOf = (lean: number, otherwise: Voice = 'we'): Voice => (lean > 0 ? 'i' : lean < 0 ? 'we' : otherwise);
