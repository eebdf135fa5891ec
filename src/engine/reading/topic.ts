import { type Idea, troubles } from './ideas/find';
import type { MessageSigns, SentenceSigns } from './message';

/** What trouble is with. `yours`: it is always the customer's own; else "the", unless they write "my". The first that fits wins. */
const things: readonly { pattern: RegExp; name: string; yours?: true }[] = [
  { pattern: /\b(?:luggage|baggage)\b(?! (?:policy|fee|claim|rule))/i, name: 'luggage', yours: true },
  {
    pattern: /\b(?:my|our|the|missing|lost|checked) (?:checked |carry ?on )?(?:bag|suitcase)\b/i,
    name: 'bag',
    yours: true,
  },
  { pattern: /\b(?:my|our|the|missing|lost|checked) (?:checked )?(?:bags|suitcases)\b/i, name: 'bags', yours: true },
  { pattern: /\b(?:refund|money back)\b(?! (?:policy|option))/i, name: 'refund', yours: true },
  { pattern: /\b(?:parcel|package)\b/i, name: 'parcel', yours: true },
  { pattern: /\b(?:my|our|an|the|this|first|last) order\b/i, name: 'order', yours: true },
  { pattern: /\b(?:my|our|the|your) delivery\b(?! (?:fee|charge|boy|driver|man))/i, name: 'delivery', yours: true },
  { pattern: /\b(?:otp|verification code|2fa code)\b/i, name: 'verification code' },
  { pattern: /\b(?:cashback|cash back)\b/i, name: 'cashback', yours: true },
  { pattern: /\b(?:my|our|the|this) (?:\w+ )?(?:invoice|bill)\b/i, name: 'bill', yours: true },
  { pattern: /\bcard\b(?! (?:reader|number))/i, name: 'card' },
  { pattern: /\bwi-?fi\b/i, name: 'Wi-Fi' },
  { pattern: /\b(?:internet|broadband)\b/i, name: 'internet connection', yours: true },
  { pattern: /\b(?:payment|transaction)\b/i, name: 'payment' },
  { pattern: /\b(?:my|our|the) (?:booking|reservation)\b/i, name: 'booking', yours: true },
  { pattern: /\b(?:my|our|the) subscription\b/i, name: 'subscription', yours: true },
  { pattern: /\b(?:my|our) seats?\b/i, name: 'seat', yours: true },
  { pattern: /\b(?:my|our|the) (?:food|meal|pizza|burger)\b/i, name: 'food', yours: true },
  { pattern: /\brouter\b/i, name: 'router' },
  { pattern: /\b(?:my|our) (?:ride|taxi|cab)\b/i, name: 'ride', yours: true },
  { pattern: /\b(?:my|our) claim\b/i, name: 'claim', yours: true },
  { pattern: /\b(?:website|web ?site|site|webpage|web page)\b/i, name: 'website' },
  { pattern: /\bapp(?:lication)?\b/i, name: 'app' },
  { pattern: /\b(?:my|our) (?:\w+ )?account\b/i, name: 'account', yours: true },
  { pattern: /\b(?:my|our) (?:phone|iphone|tablet|ipad|laptop|computer|tv)\b/i, name: 'device', yours: true },
  { pattern: /\b(?:latest|last|new|the|this|after) (?:\w+ )?update\b/i, name: 'update' },
  { pattern: /\b(?:the|your|this) link\b/i, name: 'link' },
  { pattern: /\b(?:flight|flt|plane)\b/i, name: 'flight' },
  { pattern: /\btrain\b/i, name: 'train' },
];

/** Sayings that need no thing: what happened is the name. */
const happenings: readonly { pattern: RegExp; needs: readonly Idea[]; topic: string }[] = [
  {
    pattern:
      /\b(?:flight|flt|plane)\b[^.!?]{0,30}\b(?:was|is|got|been|just|has)? ?cancell?ed\b|\bcancell?ed (?:flight|plane)\b|\b(?:you|they) cancell?ed (?:my|our|the) flight/i,
    needs: [],
    topic: 'the cancelled flight',
  },
  {
    pattern:
      /\b(?:flight|flt|plane)\b[^.!?]{0,40}\b(?:delay\w*|late)\b(?! night)|\bdelay(?:ed|s)?\b[^.!?]{0,25}\b(?:flight|plane|airport|gate|tarmac)\b/i,
    needs: ['late'],
    topic: 'the flight delay',
  },
  {
    pattern: /\btrain\b[^.!?]{0,40}\b(?:delay\w*|late)\b|\bdelay\w*\b[^.!?]{0,25}\btrain\b/i,
    needs: ['late'],
    topic: 'the train delay',
  },
  {
    pattern: /\b(?:rude|unprofessional|unfriendly|arrogant|disrespectful|impolite|nasty|hung up on)\b/i,
    needs: ['service'],
    topic: 'the way you were treated',
  },
  {
    pattern: /\b(?:overcharged|charged (?:me )?(?:twice|again|double)|double charged|charged twice)\b/i,
    needs: [],
    topic: 'the wrong charge',
  },
  {
    pattern:
      /\b(?:charged|deducted|debited|took (?:my )?money|taken (?:my )?money|taking (?:my )?money)\b(?! (?:battery|phone|my phone))/i,
    needs: ['money'],
    topic: 'the charge',
  },
  {
    pattern: /\b(?:log ?in|logging in|login|sign(?:ing)? in|log into|log on)\b/i,
    needs: ['cannot', 'not-working'],
    topic: 'the trouble with signing in',
  },
  {
    pattern:
      /\b(?:open|opening|create|creating) (?:an |my |a |the )?(?:bank )?account\b|\baccount (?:opening|creation)\b/i,
    needs: ['cannot', 'not-working'],
    topic: 'the trouble with opening your account',
  },
];
const later: typeof happenings = [
  {
    pattern:
      /\b(?:on hold|queue|queuing|queueing)\b|\b(?:waiting|waited|wait)\b[^.!?]{0,30}\b(?:hours?|minutes?|mins?|hrs?|days?|weeks?|months?|long|ages|forever)\b|\b(?:hours?|minutes?|mins?|hrs?|days?|weeks?|months?)\b[^.!?]{0,12}\b(?:wait|waiting|late)\b/i,
    needs: ['late', 'unanswered'],
    topic: 'the long wait',
  },
  { pattern: /\bdelay(?:s|ed)?\b/i, needs: ['late'], topic: 'the delay' },
  {
    pattern:
      /\b(?:no|any|without) (?:reply|response|answer|replies|responses)\b|\b(?:not|n['’]t|never|nobody|no one)\b[^.!?]{0,20}\b(?:replied|reply|responded|respond|responding|answered|answering|heard|called back|get back|got back)\b/i,
    needs: ['unanswered', 'late'],
    topic: 'the wait for an answer',
  },
  {
    pattern: /\b(?:customer (?:service|care|support)|service|support)\b/i,
    needs: ['service'],
    topic: 'the service you received',
  },
  { pattern: /\bcrash(?:es|ed|ing)?\b/i, needs: ['not-working'], topic: 'the crashes' },
  { pattern: /\berror(?:s)?\b/i, needs: ['not-working'], topic: 'the error' },
];

const travels = new Set(['flight', 'train']);
const awaited = new Set([
  'order',
  'parcel',
  'delivery',
  'refund',
  'card',
  'luggage',
  'bag',
  'bags',
  'cashback',
  'claim',
  'verification code',
]);

/** The trouble as a noun phrase in the agent's mouth, fit for "I'm sorry about …"; null where it is not certain. */
export function topicOf(signs: MessageSigns): string | null {
  for (const find of [happened, thing, generally])
    for (const sentence of signs.sentences) {
      const topic = find(sentence);
      if (topic) return topic;
    }
  return onlyThing(signs);
}

/** The trouble stands in one sentence and what it is with in another: certain where the message speaks of one thing alone. */
function onlyThing({ sentences, ideas }: MessageSigns): string | null {
  if (ideas.has('praise') || ideas.has('wish') || !troubles.some((idea) => ideas.has(idea))) return null;
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const found = things.filter(({ pattern }) => pattern.test(text));
  const [only] = found;
  return only && found.length === 1 ? `the trouble with ${calledIn(text, only)}` : null;
}

const told = (list: typeof happenings, { text, ideas }: SentenceSigns): string | null =>
  list.find(({ pattern, needs }) => pattern.test(text) && (needs.length === 0 || needs.some((idea) => ideas.has(idea))))
    ?.topic ?? null;
const happened = (sentence: SentenceSigns) => told(happenings, sentence);
const generally = (sentence: SentenceSigns) => told(later, sentence);

function calledIn(text: string, { name, yours }: { name: string; yours?: true }): string {
  const own = yours || new RegExp(`\\b(?:my|our)\\b[^.!?]{0,15}\\b${name}\\b`, 'i').test(text);
  return `${own ? 'your' : 'the'} ${name}`;
}

function thing({ text, ideas }: SentenceSigns): string | null {
  const has = (...names: Idea[]) => names.some((name) => ideas.has(name));
  if (ideas.has('wish') || ideas.has('praise')) return null;
  const found = things.find(({ pattern }) => pattern.test(text));
  if (!found) return null;
  const { name } = found;
  const called = calledIn(text, found);
  if (/^(?:luggage|bags?)$/.test(name) && /\b(?:lost|missing|where)\b/i.test(text)) return `your missing ${name}`;
  if (awaited.has(name) && has('late') && !has('not-working')) return `the delay with ${called}`;
  if (has('not-working', 'cannot', 'money', 'wrong', 'bad', 'awful')) return `the trouble with ${called}`;
  return travels.has(name) && has('late', 'service') ? `the trouble with ${called}` : null;
}
