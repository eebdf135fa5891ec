import { wordsOf } from '../text/grammar';
import type { Voice } from './template';

const objects: Record<string, string> = { i: 'me', we: 'us', he: 'him', she: 'her', they: 'them', who: 'whom' };

/** A subject as an object: "they" → "them", "the courier" stays. */
export const asObject = (subject: string): string => objects[subject.toLowerCase()] ?? inside(subject);

/** Who of the company speaks in a subject: "I" or "we"; null where it is somebody else. */
export function speakerOf(subject: string | null): Voice | null {
  const word = subject?.trim().toLowerCase();
  return word === 'i' ? 'i' : word === 'we' ? 'we' : null;
}

export const pronoun = (voice: Voice): string => (voice === 'i' ? 'I' : 'we');
/** "I'll" or "we'll" */
export const will = (voice: Voice): string => (voice === 'i' ? "I'll" : "we'll");
export const possessive = (voice: Voice): string => (voice === 'i' ? 'my' : 'our');

const never = /^(?:I\b|\p{Lu}{2}|\p{L}+\p{Lu}|\d)/u;
const small =
  /^(?:we|you|it|they|he|she|there|this|that|these|those|your|our|my|their|his|her|its|the|an?|any|all|no|some|every|each|both|neither|either)\b/i;

/** Words from the start of a sentence as they stand inside one: the capital goes, unless it is a name's. */
export function inside(text: string): string {
  if (!/^\p{Lu}/u.test(text) || never.test(text)) return text;
  if (!small.test(text) && wordsOf(text)[0]?.tags.has('ProperNoun')) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
