import { loadCompromise } from 'virtual:compromise';
import { quickened } from './quickened';
import type { Token } from './tokens';
import { formsOf, isSurelyVerb } from './verb-forms';

const none: ReadonlySet<string> = new Set();

/**
 * compromise's tags for each of our tokens, matched by place. Its own offsets are wrong after leading punctuation, so places are
 * summed from the terms; the terms of a contraction share one stretch and are dealt out in order.
 */
export function tagsOf(text: string, tokens: readonly Token[]): ReadonlySet<string>[] {
  const docs = quickened(loadCompromise()).tagged(text);
  const terms: { start: number; end: number; tags: ReadonlySet<string> }[] = [];
  let at = 0;
  for (const sentence of docs)
    for (const term of sentence) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      terms.push({ start, end, tags: term.tags });
      at = end + term.post.length;
    }
  let next = 0;
  /** Which of the tokens that share a stretch this one is. */
  let part = 0;
  return tokens.map((token, index) => {
    part = index > 0 && tokens[index - 1]?.start === token.start ? part + 1 : 0;
    while (
      next < terms.length - 1 &&
      (terms[next]?.end ?? 0) <= token.start &&
      (terms[next + 1]?.start ?? 0) <= token.start
    )
      next++;
    const own = terms.slice(next, next + 4).filter((term) => term.start <= token.end && term.end >= token.start);
    return own[Math.min(part, own.length - 1)]?.tags ?? none;
  });
}

/** A word as compromise sees it. */
export interface Word {
  text: string;
  tags: ReadonlySet<string>;
}

/** The words of a short text with compromise's tags; a contraction stays one word, with the tags of its first part. */
export function wordsOf(text: string): Word[] {
  const docs = quickened(loadCompromise()).tagged(text);
  return docs.flat().flatMap((term) => (term.text ? [{ text: term.text, tags: term.tags }] : []));
}

/** Verbs of the trade that compromise takes for nouns. */
const tradeVerbs =
  /^(?:be|do|have|go|get|stock|price|match|credit|refund|ship|reship|reprint|exchange|return|transfer|cover|waive|process|honou?r|comp)\b/i;

/** Is the text's first word one that "to" can stand before: "refund it", "be there"? */
export function opensWithInfinitive(text: string): boolean {
  if (tradeVerbs.test(text) || isSurelyVerb(text)) return true;
  return wordsOf(`to ${text}`)[1]?.tags.has('Infinitive') === true;
}

type Form = 'Infinitive' | 'Gerund' | 'PastTense' | 'Participle';

function conjugated(verb: string, form: Form): string | undefined {
  const doc = quickened(loadCompromise()).nlp(verb.toLowerCase());
  doc.tag('Verb');
  const forms = doc.verbs().conjugate()[0] as Partial<Record<Form, string>> | undefined;
  return forms?.[form];
}

/** A verb's infinitive: "sent" → "send"; the word itself where compromise knows no verb. */
export const infinitive = (verb: string): string => formsOf(verb)?.infinitive ?? conjugated(verb, 'Infinitive') ?? verb;

/** "send" → "sending" */
export const gerund = (verb: string): string => formsOf(verb)?.gerund ?? conjugated(verb, 'Gerund') ?? verb;

/** The past participle: "send" → "sent", "take" → "taken". */
export const participle = (verb: string): string =>
  formsOf(verb)?.participle ?? conjugated(verb, 'Participle') ?? conjugated(verb, 'PastTense') ?? verb;

/** "send" → "sent", "take" → "took" */
export const pastTense = (verb: string): string => formsOf(verb)?.past ?? conjugated(verb, 'PastTense') ?? verb;
