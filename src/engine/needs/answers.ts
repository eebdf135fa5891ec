import type { CustomerReading } from '../reading/customer';
import type { Question } from '../reading/questions';
import type { Placed } from '../text/draft';
import { perSentence } from '../text/sentence';
import { joined, meantBy } from './same-thing';

const small = new Set(
  `a an the and or but of to in on at by for from with about into as is are was were be been am do does did has have had can could will would should may might shall must
  i we you they he she it me us him her them my our your their his its this that these those there here what when where which who whom whose why how if then than so
  not no yes please also just still now get got any some one much many long soon know tell let say want like need going go come make take give ask check confirm
  else able way just once rather really please anything something someone anyone own more
  possible okay ok hi hello thanks thank really actually even ever again already`.split(/\s+/),
);

/** What is asked for, and what shows in a draft that it was given. */
const kinds: readonly (readonly [asked: RegExp, given: RegExp, where?: 'must be there' | 'beside it'])[] = [
  [
    /\b(?:opening (?:hours|times)|what (?:hours|times?)|(?:when|what time) (?:do|does|are|is) (?:you|it|they|the \w+) (?:open|close))/i,
    /\d ?(?:am|pm)\b|\d{1,2}[:.]\d{2}|\d ?(?:to|till|until|[-–]) ?\d|\b(?:24\/7|24 hours|noon|midnight|round the clock)\b/i,
    'must be there',
  ],
  [
    /^\W*(?:(?:and|so|but|or|also|then)[\s,]+)*(?:when (?!i\b|we\b|you\b)|how (?:much longer|long|soon|quickly|fast)|what (?:date|day)|by when)/i,
    /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|immediately|straight away|now|already|instantly|overnight|same day|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|a|an)[ -](?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)|\d{1,2}[:.]?\d{0,2} ?(?:am|pm)|\d{1,2}[:.]\d{2}|this (?:week|morning|afternoon|evening)|next (?:week|month)|end of|\d{1,2}(?:st|nd|rd|th)|\d{1,2}\/\d{1,2}|within|by the time)\b|[[{](?:\w*_)?(?:date|day|time)\w*[\]}]/i,
    'must be there',
  ],
  [
    /\b(?:when|how (?:long|soon|quickly|fast)|what (?:time|date|day)|by when|(?:delivery )?date)\b/i,
    /\b(?:\w+day|today|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|\d+[ -](?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?)|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2})\b/i,
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
  [/\bwhere\b/i, /\b(?:at|in|on|under|from|with|behind|near|via) \w|\b(?:link|address|here)\b|https?:/i, 'beside it'],
  [/\bwho\b/i, /\b(?:I|we|our|my|team|manager|colleague|department|they|it's|pays?)\b/, 'beside it'],
];

const waiting =
  /\b(?:one moment|bear with|let me (?:check|look|see)|(?:checking|looking) (?:now|into)|I'll (?:check|find out|ask)|could you|can you|please (?:send|share|provide|dm|tell|confirm))\b/i;

/** A question that yes or no would answer, and what says one or the other, in whatever words. */
const yesOrNo =
  /^\W*(?:(?:and|or|but|so|also|then|please|ok|okay|well)[\s,]+)*(?:can|could|may|might|will|would|should|shall|is|are|am|was|were|do|does|did|has|have)\b/i;
const yesOrNoGiven =
  /(?:^|[.!?\n:,;]\s*)(?:yes|no|sure|of course|certainly|absolutely|unfortunately|sadly|correct|done|not)\b|\b(?:afraid|happy to|no need|needn't|possible|stays?|remains?|isn't|aren't|won't|doesn't|both)\b|\b(?:you|we|I|they)(?:'ll| will| can| could| may| can't| cannot| don't| do not|'ve put|'ve added| have to)\b/i;
/** It asks to be told off, not to be told. */
const rhetorical =
  /\b(?:which part of|what part of|how dare|are you (?:serious|kidding|joking|having a laugh)|do you (?:really|even|honestly) (?:think|care|expect|believe)|who do you think|calling me a|what is wrong with|how is (?:that|this|it) (?:ok|okay|fair|acceptable|even|possible|right)|is (?:that|this|it) (?:too much to ask|a joke|some kind of joke)|do you know (?:that|how it feels)|how (?:hard|difficult) (?:can|could|is) it)\b/i;

interface Given {
  words: ReadonlySet<string>;
  text: string;
  sentences: readonly { text: string; words: ReadonlySet<string> }[];
}

const remembered = new WeakMap<readonly Placed[], { customer: CustomerReading; questions: readonly Question[] }>();

/** The customer's last questions that neither the agent's later messages nor the draft takes up. */
export function unansweredIn(draft: readonly Placed[], customer: CustomerReading): readonly Question[] {
  if (customer.questions.length === 0) return none;
  // Several wordings ask about one draft.
  const known = remembered.get(draft);
  if (known?.customer === customer) return known.questions;
  const questions = findUnanswered(draft, customer);
  remembered.set(draft, { customer, questions });
  return questions;
}

const none: readonly Question[] = [];

function findUnanswered(draft: readonly Placed[], customer: CustomerReading): Question[] {
  const open = customer.questions.filter(({ text }) => !rhetorical.test(text));
  if (open.length === 0 || draft.length === 0) return open.slice();
  const sentences = draft.map(({ sentence }) => contentOf(sentence));
  const given: Given = {
    sentences,
    words: new Set(sentences.flatMap(({ words }) => [...words])),
    text: sentences.map(({ text }) => text).join('\n'),
  };
  return open.filter((question) => !isTakenUp(question.text, before(question, customer), given, open.length === 1));
}

/** What "it" stands for: the words of the sentence before the question. */
function before({ message, start, text }: Question & { message: number }, customer: CustomerReading): string[] {
  if (!/\b(?:it|its|this|that|these|those|they|them|one)\b/i.test(text)) return [];
  const told = customer.messages[message]?.signs.sentences.filter((sentence) => sentence.start < start) ?? [];
  return content(told.at(-1)?.text ?? '');
}

/** In doubt yes: an agent who answered and is told otherwise stops listening. */
function isTakenUp(question: string, context: readonly string[], given: Given, alone: boolean): boolean {
  const asked = content(question);
  const shared = asked.filter((word) => given.words.has(word)).length;
  const kind = kinds.find(([pattern]) => pattern.test(question));
  const isGiven = kind?.[1].test(given.text);
  // A when wants a time and a how much an amount, however much of the question is repeated.
  if (kind?.[2] === 'must be there' && !isGiven && !waiting.test(given.text)) return false;
  if (shared >= 2 || (asked.length > 0 && shared / asked.length >= 0.5)) return true;
  if (waiting.test(given.text) && (alone || shared > 0)) return true;
  const near = given.sentences.filter(
    ({ text, words }) =>
      (asked.length < 2 ? [...asked, ...context] : asked).some((word) => words.has(word)) ||
      (amount.test(question) && amount.test(text)),
  );
  if (kind) return kind[2] === 'beside it' ? near.some(({ text }) => kind[1].test(text)) : isGiven === true;
  const enough = shared / Math.max(1, asked.length) >= 0.3 || asked.length < 2;
  if (yesOrNo.test(question) && enough && near.some(({ text }) => yesOrNoGiven.test(text))) return true;
  if (alone) return shared > 0 || asked.length < 2 || (yesOrNo.test(question) && plainYesOrNo.test(given.text));
  return asked.length < 2 && (!yesOrNo.test(question) || yesOrNoGiven.test(given.text));
}

const amount = /[£$€]\s?\d/;
const plainYesOrNo = /(?:^|[.!?\n]\s*)(?:yes|no|sure|of course|certainly|absolutely|unfortunately|sadly)\b|\bafraid\b/i;

const contentOf = perSentence(({ text }) => ({ text, words: new Set(content(text)) }));

const content = (text: string): string[] => [
  ...new Set(meantBy(joined(text), (word) => small.has(word)).filter((word) => word.length > 1 || /\d/.test(word))),
];
