import type { Message } from '../review-input';
import { openQuestions } from './questions';

/** What a conversation asks of the agent, in the customer's own words. */
export interface Glance {
  asks: string | null;
  by: string | null;
  /** Messages of the customer's in this conversation. */
  written: number;
}

const longest = 140;

/** A time that the customer names for what they want; their own words. */
const deadline = new RegExp(
  [
    `(?:by|until|before|(?:no|not) later than|latest(?: by)?) (?:the )?(?:end of (?:the |this )?(?:day|week|month|year)|(?:next |this )?(?:${[
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|today|tonight|tomorrow|noon|midnight',
      'january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter',
      '\\d{1,2}(?:st|nd|rd|th|[.:/]\\d+|\\s?[ap]m)?',
    ].join('|')}))(?: (?:morning|afternoon|evening|night|noon|\\d{1,2}(?:st|nd|rd|th)?))?`,
    'within (?:the next )?(?:\\d+|an?|one|two|three|five|ten|fourteen) (?:(?:business|working) )?(?:hours?|days?|weeks?)',
    'due (?:on|by) (?:the )?\\w+',
    'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|asap|as soon as possible|immediately|right away)',
  ]
    .map((one) => `\\b${one}\\b`)
    .join('|'),
  'i',
);

/** The sentence needs to ask for something or to tell what depends on the time; "I ordered it today" is no deadline. */
const wants =
  /\b(?:need|want|expect|require|must|please|due|deadline|have to|waiting for|can you|could you|would you|will you|leave|leaving|travel|fly|flying|birthday|wedding|back)\b/i;

/** What the conversation asks of the agent; only the messages since an agent last wrote can ask something that is still open. */
export function glanceAt(thread: readonly Message[]): Glance {
  const own = thread.filter(({ from }) => from === 'customer');
  const answered = thread.findLastIndex(({ from }) => from === 'agent');
  const open = thread.slice(answered + 1).filter(({ from }) => from === 'customer');
  const latest = open.length > 0 ? open : own.slice(-1);
  const questions = latest.flatMap(({ text }) => openQuestions(text).map((question) => question.text.trim()));
  const sentences = latest.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/));
  const by = sentences.findLast((sentence) => wants.test(sentence) && deadline.test(sentence));
  const asks = questions.at(-1);
  return {
    asks: shortened(asks && asks.charAt(0).toUpperCase() + asks.slice(1)),
    by: shortened(by && deadline.exec(by)?.[0]),
    written: own.length,
  };
}

function shortened(text: string | undefined): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim();
  if (!plain) return null;
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`;
}
