import type { Idea } from './ideas/find';
import type { MessageSigns, SentenceSigns } from './message';

/** What trouble is with, and how an agent calls it; the first pattern that fits wins. */
const things: readonly (readonly [RegExp, string])[] = [
  [/\b(?:flight|flt|plane)\b/i, 'your flight'],
  [/\btrain\b/i, 'your train'],
  [/\b(?:luggage|baggage)\b/i, 'your luggage'],
  [/\b(?:bag|suitcase)\b/i, 'your bag'],
  [/\bbags\b/i, 'your bags'],
  [/\b(?:refund|money back)\b/i, 'your refund'],
  [/\b(?:parcel|package)\b/i, 'your parcel'],
  [/\border\b(?! to)/i, 'your order'],
  [/\bdelivery\b/i, 'your delivery'],
  [/\b(?:log ?in|logging in|sign(?:ing)? in|log into)\b/i, 'signing in'],
  [/\b(?:otp|verification code)\b/i, 'the verification code'],
  [/\b(?:debit card|card)\b/i, 'your card'],
  [/\b(?:app|application)\b/i, 'the app'],
  [/\b(?:website|web ?site|site|webpage)\b/i, 'the website'],
  [/\b(?:internet|broadband|wi-?fi)\b/i, 'your internet connection'],
  [/\b(?:payment|transaction|upi)\b/i, 'your payment'],
  [/\bcashback\b/i, 'your cashback'],
  [/\b(?:invoice|bill)\b/i, 'your bill'],
  [/\bbooking\b/i, 'your booking'],
  [/\bsubscription\b/i, 'your subscription'],
  [/\baccount\b/i, 'your account'],
  [/\b(?:food|pizza|meal|burger)\b/i, 'your food'],
  [/\bseats?\b/i, 'your seat'],
  [/\brouter\b/i, 'the router'],
  [/\b(?:ride|taxi|cab)\b/i, 'your ride'],
  [/\bphone\b(?! (?:number|help|line|call))/i, 'your phone'],
  [/\b(?:update|new version)\b/i, 'the update'],
  [/\bclaim\b/i, 'your claim'],
  [/\bstream\b/i, 'the stream'],
  [/\blink\b/i, 'the link'],
];

/** The trouble as a noun phrase in the agent's mouth, fit for "I'm sorry about …"; null where it is not certain. */
export function topicOf(signs: MessageSigns): string | null {
  for (const sentence of signs.sentences) {
    const topic = topicIn(sentence);
    if (topic) return topic;
  }
  return null;
}

function topicIn({ text, ideas }: SentenceSigns): string | null {
  const has = (...names: Idea[]) => names.some((name) => ideas.has(name));
  const thing = things.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const travels = thing === 'your flight' || thing === 'your train';
  if (travels && /\bcancel/i.test(text) && !/\b(?:i|we|to) cancel/i.test(text)) return `the cancellation of ${thing}`;
  if (travels && /\b(?:delay|late\b|waiting|hours?\b)/i.test(text) && has('late')) return `the delay to ${thing}`;
  if (/\b(?:rude|unprofessional|unfriendly|arrogant|disrespectful|impolite|nasty)\b/i.test(text) && has('service'))
    return 'the way you were treated';
  if (/\b(?:overcharged|charged twice|double charged|charged me|charged for)\b/i.test(text)) return 'the charge';
  if (thing && /bags?$|luggage$/.test(thing) && /\b(?:lost|missing|where)\b/i.test(text))
    return `your missing ${thing.slice(5)}`;
  if (thing && has('late') && /^your (?:order|parcel|delivery|refund|card|luggage|bags?|cashback|claim)$/.test(thing))
    return `the delay with ${thing}`;
  if (thing && has('not-working', 'cannot', 'money', 'wrong')) return `the trouble with ${thing}`;
  if (/\b(?:on hold|waiting|waited|wait|queue|queuing)\b/i.test(text) && has('late', 'unanswered'))
    return 'the long wait';
  if (
    has('unanswered') &&
    /\b(?:no (?:reply|response|answer)|not (?:replied|responded|answered|heard)|n't heard|nobody|no one|never (?:replied|responded|answered|called))\b/i.test(
      text,
    )
  )
    return 'the wait for an answer';
  return null;
}
