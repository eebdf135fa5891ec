import { infinitive, participle, type Word, wordsOf } from '../text/grammar';
import { asObject } from './person';

/**
 * What a refusal waits for ("until …", "unless …", "without …"), said as what is needed. Necessary stays necessary: a requirement
 * never says that it is enough.
 */
export type Requirement =
  /** A point in time: "Monday", "the end of the month". */
  | { kind: 'time'; text: string; reason: string }
  /** A thing to be had: "the receipt", "the item back". */
  | { kind: 'thing'; text: string; reason: string }
  /** Something to be done by the customer, the company (`who: 'us'`) or somebody else, as an infinitive: "sign the form". */
  | { kind: 'act'; who: 'you' | 'us' | string; infinitive: string; reason: string }
  /** A state that nobody brings about: "it is faulty". */
  | { kind: 'state'; text: string; reason: string };

const giving = new Set(
  'send provide give supply share forward submit upload attach show return email mail post present furnish produce hand'.split(
    ' ',
  ),
);
const getting = new Set('receive get have see obtain'.split(' '));
const arrivesByItself = new Set('arrived gone cleared come passed finished expired ended left landed'.split(' '));
const clock =
  /^(?:(?:at least|around|about|early|late|mid) )?(?:(?:next|this|the following) (?:week|month|year|morning|afternoon|evening|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|quarter)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midday|midnight|the (?:end|start|beginning|middle) of|the \d+(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o.clock|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new year|early \p{L}+|late \p{L}+)(?!\p{L})/iu;
const reasons =
  /,? (?:because|due to|owing to|as (?!soon|well|long)|since|so that|so|but|although|though|however|which|if|when)(?= ).*$/i;
const modal = /^(?:can|could|will|would|should|may|might|must|shall)$/i;

const vague = /^(?:further notice|later|then|now|further information|today)\b/i;

/** Reads the words after "until", "before", "unless" or "without"; null where it cannot be said with certainty what is needed. */
export function requirementOf(words: string, after: 'until' | 'before' | 'unless' | 'without'): Requirement | null {
  const whole = open(words.trim());
  const reason = reasons.exec(whole)?.[0] ?? '';
  const core = whole.slice(0, whole.length - reason.length).trim();
  if (!core || /\b(?:not|never|no|nor)\b|n['’]t\b/i.test(core) || /["“”;:]/.test(core)) return null;
  if (after === 'without') return without(core, reason);
  if (vague.test(core)) return null;
  const terms = wordsOf(core);
  const verb = verbAt(terms);
  if (verb < 0)
    return (after === 'until' || after === 'before') && clock.test(core) && terms.length <= 7
      ? { kind: 'time', text: core.replace(/^on /i, ''), reason }
      : null;
  if (after === 'before' && verb === 0 && terms[0]?.tags.has('Gerund')) return doing(core, reason);
  if (verb === 0) return null;
  return clause(terms, verb, reason);
}

/** Contractions opened, so that every part is a word: "you've sent" → "you have sent". */
function open(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/(\w)'ve\b/g, '$1 have')
    .replace(/(\w)'re\b/g, '$1 are')
    .replace(/\b(it|he|she|that|this)'s (\w+)/gi, (_, who: string, next: string) =>
      /^(?:been|got)$/i.test(next) || arrivesByItself.has(next.toLowerCase())
        ? `${who} has ${next}`
        : `${who} is ${next}`,
    );
}

const verbAt = (terms: readonly Word[]): number =>
  terms.findIndex(
    ({ tags, text }, i) =>
      tags.has('Verb') &&
      !(i > 0 && /^(?:to|of|for|in|on|with|the|your|our|a|an)$/i.test(terms[i - 1]?.text ?? '')) &&
      !/^(?:ing)$/i.test(text),
  );

const join = (terms: readonly Word[]): string => terms.map(({ text }) => text).join(' ');

function clause(terms: readonly Word[], verb: number, reason: string): Requirement | null {
  const subject = join(terms.slice(0, verb));
  if (terms.slice(0, verb).some(({ tags }) => tags.has('Date') || tags.has('Duration'))) return null;
  let at = verb;
  let passive = false;
  let perfect = false;
  let copula = false;
  for (; at < terms.length; at++) {
    const { text, tags } = terms[at] as Word;
    if (modal.test(text)) return null;
    if (
      /^(?:has|have)$/i.test(text) &&
      terms[at + 1] &&
      /PastTense|Participle|Copula|Auxiliary/.test([...(terms[at + 1] as Word).tags].join())
    )
      perfect = true;
    else if (/^(?:is|are|been|be)$/i.test(text) || (/^gets?$/i.test(text) && terms[at + 1]?.tags.has('PastTense')))
      copula = true;
    else if (tags.has('Adverb') && terms[at + 1]?.tags.has('Verb')) continue;
    else break;
  }
  const main = terms[at];
  if (!main) return null;
  if (copula) {
    passive = main.tags.has('PastTense') || main.tags.has('Participle');
    if (!passive || main.tags.has('Gerund')) return { kind: 'state', text: join(terms), reason };
  } else if (!main.tags.has('Verb') || main.tags.has('Gerund') || main.tags.has('Modal')) return null;
  const base = infinitive(main.text);
  const rest = join(terms.slice(at + 1));
  const who = subject.toLowerCase();
  if (passive) {
    if (giving.has(base) || getting.has(base))
      return { kind: 'thing', text: `${asObject(subject)}${base === 'return' ? ' back' : ''}`, reason };
    return { kind: 'act', who: asObject(subject), infinitive: tidy(`be ${participle(base)} ${rest}`), reason };
  }
  // "we confirmed it" is the past of something; only a present or a perfect says what is still to come.
  if (!perfect && main.tags.has('PastTense') && base !== main.text.toLowerCase()) return null;
  const us = who === 'we' || who === 'i';
  const object = rest.replace(/^(?:us|me|it to us|it) ?/i, '').replace(/ (?:to|with) (?:us|me)$/i, '');
  const one = !/ and | or /.test(object);
  if (us && getting.has(base) && object && one && !/^back from/i.test(object))
    return { kind: 'thing', text: object, reason };
  if (who === 'you' && giving.has(base) && object && one && !/^(?:in|up|back|out|over|to)\b/i.test(object))
    return { kind: 'thing', text: base === 'return' ? back(object) : object, reason };
  const infinitiveText = tidy(`${base} ${rest}`);
  if (us) return { kind: 'act', who: 'us', infinitive: infinitiveText, reason };
  if (who === 'you') return { kind: 'act', who: 'you', infinitive: infinitiveText, reason };
  return {
    kind: 'act',
    who: asObject(subject),
    infinitive:
      perfect && rest === '' && !arrivesByItself.has(main.text.toLowerCase())
        ? tidy(`have ${participle(base)}`)
        : infinitiveText,
    reason,
  };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
/** "the item" → "the item back", but "the item by post" stays. */
const back = (object: string) => (object.split(' ').length <= 4 && !/\bback$/.test(object) ? `${object} back` : object);

/** "receiving the item" is a thing, "checking the order" something to do. */
function doing(core: string, reason: string): Requirement | null {
  const [first = '', ...others] = core.split(' ');
  const base = infinitive(first);
  if (base === first || base === 'be') return null;
  const rest = others.join(' ');
  if (getting.has(base) && rest && !/ and /.test(rest)) return { kind: 'thing', text: rest, reason };
  return rest ? { kind: 'act', who: 'us', infinitive: `${base} ${rest}`, reason } : null;
}

const idioms =
  /^(?:delay|doubt|fail|question|problems?|issues?|exception|prejudice|charge|success|cost|hesitation|warning|notice|it|them|this|that|one|any|further delay|a doubt|at least)\b(?! \w)/i;

function without(core: string, reason: string): Requirement | null {
  if (idioms.test(core)) return null;
  const yours = /^(?:you|your) (\w+ing) (.+)$/i.exec(core);
  if (yours) {
    const base = infinitive(yours[1] as string);
    const object = (yours[2] as string).replace(/^(?:us|me) /i, '');
    return giving.has(base) && !/ and /.test(object)
      ? { kind: 'thing', text: object, reason }
      : { kind: 'act', who: 'you', infinitive: `${base} ${yours[2]}`, reason };
  }
  if (/^\w+ing\b/i.test(core) && wordsOf(core)[0]?.tags.has('Gerund')) return doing(core, reason);
  if (verbAt(wordsOf(core)) >= 0) return null;
  return { kind: 'thing', text: core.replace(/^any (?:kind|sort|form) of |^any /i, ''), reason };
}

/** A verb phrase without the small words before its verb, in small letters: "Currently process it" → "process it". */
export const plainAct = (act: string): string =>
  act
    .trim()
    .replace(
      /^(?:(?:currently|actually|really|unfortunately|also|even|yet|simply|just|legally|now|then|at this time|always|directly|personally)[ ,]+)+/i,
      '',
    )
    .replace(/,$/, '')
    .replace(/^be in a position to /i, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
