import type { CustomerReading } from '../reading/customer';
import type { Question } from '../reading/questions';
import type { Placed } from '../text/draft';
import { stem } from './stem';

const small = new Set(
  `a an the and or but of to in on at by for from with about into as is are was were be been am do does did has have had can could will would should may might shall must
  i we you they he she it me us him her them my our your their his its this that these those there here what when where which who whom whose why how if then than so
  not no yes please also just still now get got any some one much many long soon know tell let say want like need going go come make take give ask check confirm
  possible okay ok hi hello thanks thank really actually even ever again already`.split(/\s+/),
);

/** What is asked for, and what shows in a draft that it was given. */
const kinds: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [
    /\b(?:when|how (?:long|soon|quickly|fast)|what (?:time|date|day|hours)|by when|(?:delivery )?date)\b/i,
    /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|immediately|(?:\d+|one|two|three|four|five|six|seven|few|couple of|a|an)[ -](?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|\d{1,2}[:.]?\d{0,2} ?(?:am|pm)|\d{1,2}[:.]\d{2}|this (?:week|morning|afternoon|evening)|next week|\d{1,2}(?:st|nd|rd|th))\b/i,
  ],
  [
    /\bhow much\b|\b(?:cost|costs|price|fee|charge|charged for)\b/i,
    /[£$€]\s?\d|\bfree\b|\b(?:no|nothing|without) (?:\w+ )?(?:fee|charge|cost|to pay)\b/i,
  ],
  [
    /\bwhy\b|\bhow come\b|\breason\b/i,
    /\b(?:because|since|due to|reason|caused|cause|as (?:the|we|it|you|your)|that's why|which is why|means|so that|turned out|that's (?:how|what))\b/i,
  ],
  [
    /^\W*(?:and |so |or |but )?how (?:do|can|should|would|could) (?:i|we)\b/i,
    /(?:^|[.!?\n]\s*)(?:please|go to|open|click|send|choose|simply|just|tap|log)\b|\byou (?:can|could|need|may)\b|\n\s*(?:\d[.)]|[-•])/i,
  ],
  [/\bwhere\b/i, /\b(?:at|in|on|under|from) (?:the|our|your|[A-Z])|\b(?:link|address|here)\b/],
  [/\bwho\b/i, /\b(?:I|we|our|my|team|manager|colleague|department)\b/],
];

const waiting =
  /\b(?:one moment|bear with|let me (?:check|look|see)|(?:checking|looking) (?:now|into)|I'll (?:check|find out|ask)|could you|can you|please (?:send|share|provide|dm|tell|confirm))\b/i;

/** The customer's last questions that neither the agent's later messages nor the draft takes up. */
export function unansweredIn(draft: readonly Placed[], customer: CustomerReading): Question[] {
  const open = customer.questions;
  if (open.length === 0 || draft.length === 0) return open.slice();
  const words = new Set<string>();
  let text = '';
  for (const { sentence } of draft) {
    for (const { word } of sentence.tokens) if (!small.has(word)) words.add(stem(word));
    text += `${sentence.text}\n`;
  }
  return open.filter((question) => !isTakenUp(question.text, words, text, open.length === 1));
}

/** In doubt yes: an agent who answered and is told otherwise stops listening. */
function isTakenUp(question: string, words: ReadonlySet<string>, text: string, alone: boolean): boolean {
  const asked = content(question);
  const shared = asked.filter((word) => words.has(word)).length;
  if (shared >= 2 || (asked.length > 0 && shared / asked.length >= 0.5)) return true;
  if (alone && (shared > 0 || waiting.test(text) || /^\W*(?:yes|no|sure|of course|certainly)\b/im.test(text)))
    return true;
  const kind = kinds.find(([pattern]) => pattern.test(question));
  if (kind) return kind[1].test(text);
  return asked.length < 2;
}

const content = (question: string): string[] => [
  ...new Set(
    (question.toLowerCase().match(/\p{L}[\p{L}\p{N}'’]*|\d+/gu) ?? [])
      .filter((word) => !small.has(word) && word.length > 1)
      .map(stem),
  ),
];
