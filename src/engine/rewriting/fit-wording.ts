import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';

/** Replace [start, end) of a sentence's text by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const keepsCapital =
  /^(?:I\b|\[|[A-Z][A-Z]|\{|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)/;
/** Words that carry a question or a request on: "Could you send it so we can check?" */
const carriesOn = new Set(
  'so before because if when to in for by with on at as until once after from via since while where which that and/or'.split(
    ' ',
  ),
);
const dropped = new Set(['and', 'but']);
/** Where wording ends in place of one of these, what follows is a new sentence: "…, but if it rains". */
const turns = new Set(['but', 'however', 'though', 'unfortunately']);

const capital = (text: string) =>
  text.replace(/^(["“'(]*)(\p{Ll})(?!\p{Lu})/u, (_, open: string, letter: string) => open + letter.toUpperCase());
const small = (text: string) =>
  keepsCapital.test(text) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

export const capitalised = (text: string): string => capital(text);

/**
 * Fits wording into the place of tokens [first, end): capitals as the place asks, no doubled or orphaned punctuation, and where the
 * wording is a sentence of its own, the rest of the old sentence becomes the next one. An empty wording deletes. `natural` wording is
 * written as it stands inside a sentence, so that a small letter there is never made from a name's capital.
 */
export function fitWording(
  sentence: Sentence,
  first: number,
  end: number,
  wording: string,
  capitals: 'as-sentence' | 'natural' = 'as-sentence',
): Edit {
  const { tokens, text } = sentence;
  const head = tokens[first] as Token;
  const tail = tokens[end - 1] as Token;
  const follower = tokens[end];
  const opens = first === 0;
  if (wording === '') return cut(sentence, first, end);
  // A word that stood inside the sentence with a capital keeps it: it may be a name.
  const opener = /^\p{Lu}[\p{L}’'-]*/u.exec(wording)?.[0];
  const kept = capitals === 'natural' || (opener && wordsIn(text.slice(head.start, tail.end)).has(opener));
  const fitted = opens ? capital(wording) : kept ? wording : small(wording);
  const mark = /[.!?]$/.exec(fitted)?.[0];
  // The comma that a wording ends in may stand there already.
  if (!mark)
    return { start: head.start, end: tail.end, text: follower?.gap === ',' ? fitted.replace(/,$/, '') : fitted };
  if (!follower) return { start: head.start, end: text.length, text: fitted + closers(text.slice(tail.end)) };
  if (follower.gap === '' && carriesOn.has(follower.word) && !turns.has(tail.word)) {
    // The sentence goes on: its end takes the wording's mark.
    const rest = text.slice(tail.end).replace(/[.!?…]+(?=["”')\]]*$)/, '');
    return {
      start: head.start,
      end: text.length,
      text: fitted.slice(0, -1) + rest + (/[.!?]$/.test(rest) ? '' : mark),
    };
  }
  const after = dropped.has(follower.word) && tokens[end + 1] ? (tokens[end + 1] as Token) : follower;
  const word = text.slice(after.start, after.end);
  return { start: head.start, end: after.end, text: `${fitted} ${capital(word)}` };
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}’'-]+/gu));

/** What closes the sentence besides its own full stop: quotes, brackets. */
const closers = (rest: string) => rest.replace(/[\s.!?…,;:]/g, '');

function cut(sentence: Sentence, first: number, end: number): Edit {
  const { tokens, text } = sentence;
  const head = tokens[first] as Token;
  const tail = tokens[end - 1] as Token;
  const follower = tokens[end];
  const before = tokens[first - 1];
  if (!before && !follower) return { start: 0, end: text.length, text: '' };
  if (!before && follower) {
    const next = dropped.has(follower.word) && tokens[end + 1] ? (tokens[end + 1] as Token) : follower;
    return { start: head.start, end: next.end, text: capital(text.slice(next.start, next.end)) };
  }
  if (!follower) {
    const from = (before as Token).end;
    return { start: from, end: tail.end, text: '' };
  }
  // Inside a sentence: one comma goes with it where it stood between two.
  const commaAfter = follower.gap === ',';
  const commaBefore = head.gap === ',';
  const start = (before as Token).end;
  return {
    start,
    end: follower.start,
    text:
      commaBefore && commaAfter && !joins(follower)
        ? ' '
        : commaAfter && !commaBefore
          ? ' '
          : text.slice(start, head.start) || ' ',
  };
}

const joins = (token: Token) => token.word === 'but' || token.word === 'and';
