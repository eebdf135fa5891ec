import { infinitive, participle, wordsOf } from '../../text/grammar';
import { inside } from '../person';
import type { Recast } from '../recast';

const determiner = /^(?:the|your|our|this|that|these|those|an?|its|their)$/i;
const ends =
  /^(?:before|by|in|on|within|until|when|with|at|for|from|after|during|instead|while|as|to|into|because|so|yourself|twice|again|incorrectly|wrongly|properly|correctly)$/i;

/**
 * What was done, without who did it: "you entered the wrong address" → "it looks like the wrong address was entered"; "you must have
 * dropped the phone" → "the phone may have been dropped". Captures: `act` (verb first, any form), `maybe` where the draft only
 * supposes it. Null unless the object is a plain noun phrase.
 */
export const withoutAgent: Recast = ({ capture }) => {
  const act = capture('act')?.trim() ?? '';
  const parts = objectOf(act);
  if (!parts) return null;
  const { verb, object, plural, rest } = parts;
  const done = `${participle(verb)}${rest}`;
  return capture('maybe')
    ? `${inside(object)} may have been ${done}`
    : `it looks like ${object} ${plural ? 'were' : 'was'} ${done}`;
};

/** Splits "entered the wrong code twice" into verb, object and what follows; null where the object is not a plain one. */
export function objectOf(act: string): { verb: string; object: string; plural: boolean; rest: string } | null {
  const words = act.split(/\s+/);
  const [first = '', ...others] = words;
  const pronoun =
    /^(?:it|this|that|them)$/i.test(others[0] ?? '') && (others.length === 1 || ends.test(others[1] ?? ''));
  if (!first || !(pronoun || determiner.test(others[0] ?? '')) || /[,;:"“”]/.test(act)) return null;
  let end = 1;
  while (end < others.length && !ends.test(others[end] as string)) end++;
  const object = others.slice(0, end).join(' ');
  const terms = wordsOf(`${object} was late`).slice(0, -2);
  const last = terms.at(-1);
  if (!pronoun && (terms.length < 2 || terms.length > 6 || !last?.tags.has('Noun') || last.tags.has('Pronoun')))
    return null;
  if (
    !pronoun &&
    terms.some(
      ({ tags, text }) => (tags.has('Verb') && !tags.has('Adjective')) || /^(?:and|or|that|which|you)$/i.test(text),
    )
  )
    return null;
  const verb = infinitive(first.toLowerCase());
  if (/^(?:be|have|do|want|like|say|know)$/.test(verb)) return null;
  const rest = others
    .slice(end)
    .join(' ')
    .replace(/ ?\byourself\b/, '');
  const subject = object.toLowerCase() === 'them' ? 'they' : object;
  const plural = subject === 'they' || last?.tags.has('Plural') === true;
  return { verb, object: subject, plural, rest: rest ? ` ${rest}` : '' };
}
