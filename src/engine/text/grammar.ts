import { loadCompromise } from 'virtual:compromise';
import type { Token } from './tokens';

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * compromise's tags for each of our tokens, matched by place. Its own offsets are wrong after leading punctuation, so places are
 * summed from the terms; the terms of a contraction share one stretch and are dealt out in order.
 */
export function tagsOf(text: string, tokens: readonly Token[]): ReadonlySet<string>[] {
  const docs = loadCompromise()(text).docs as Term[][];
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
  return tokens.map((token) => {
    while (
      next < terms.length - 1 &&
      (terms[next]?.end ?? 0) <= token.start &&
      (terms[next + 1]?.start ?? 0) <= token.start
    )
      next++;
    const shared = tokens.filter((other) => other.start === token.start);
    const part = shared.indexOf(token);
    const own = terms.slice(next).filter((term, i) => i < 4 && term.start <= token.end && term.end >= token.start);
    return own[Math.min(part, own.length - 1)]?.tags ?? none;
  });
}

/** A verb's infinitive: "sent" → "send"; the word itself where compromise knows no verb. */
export function infinitive(verb: string): string {
  const doc = loadCompromise()(verb);
  doc.tag('Verb');
  const found = doc.verbs().toInfinitive().text();
  return found || verb;
}
