import { blanksOf } from '../../rewriting/template';
import { lineFinder, ownMatches, type SlipCheck, signIn, signOf } from './check';

/** Placeholders of helpdesks, mail merges and people: `{{name}}`, `{first_name}`, `[date]`, `<order number>`, `%NAME%`, XX. */
const placeholders: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}/g,
  /(?<![{$\w])\{[a-z][a-z0-9_. -]{1,40}\}(?!\})/gi,
  /\[\[?[a-z][a-z0-9 '’_/#-]{0,38}\]\]?(?!\()/gi,
  /\((?:insert|enter|fill in|add) (?:the |a |your )?(?:name|date|day|time|number|link|amount|order|ticket|reason|details)[^()\n]{0,20}\)/gi,
  /(?<![X\d*•] ?-?)\bX{4,}\b(?! ?-?[X\d*•])/g,
  /<<?(?:(?:insert|enter|add|your|the)(?= )|customer|client|agent|first|last|full|order|ticket|case|account|product|item|date|day|time|name|amount|price|link|reason|tracking|company|deadline|number of)(?:[ _-][a-z _-]{1,30})?>>?/gi,
  /%%?(?=[a-z_]*_|[A-Z]{3})[a-z_]{3,40}%%?/gi,
  /\b(?:INSERT|ENTER|ADD|PUT) (?:[A-Z]+ ){1,3}HERE\b/g,
  /\b[Xx]{1,3}(?= (?:(?:business|working) )?(?:days?|hours?|weeks?|minutes?|hrs?|mins?)\b)/g,
  /(?<=\S[ \t])_{3,}(?=[\s.,!?]|$)/g,
  /\b(?:dd\/mm(?:\/yy(?:yy)?)?|mm\/dd(?:\/yy(?:yy)?)?)\b/gi,
];

const findPlaceholders = lineFinder(
  placeholders,
  signOf(
    (piece) =>
      /[{[<]|%[a-z_]|\((?:insert|enter|fill|add)|x{4}|\bx{1,3}(?: |$)|___|dd\/|mm\//i.test(piece) ||
      piece.includes('HERE'),
  ),
);

/** "order XX", which may stand on the next line. */
const crossed =
  /(?<=[$£€#]\s?|\b(?:order|ticket|case|ref|reference|number|no\.|on|by|until|at|for|dear|hi|hello)\s)[Xx]{2,}(?:[/.:-][Xx]{2,})*\b/gi;
const mayBeCrossed = signIn(signOf((piece) => /xx/i.test(piece)));

/** What stands in brackets in ordinary text. */
const inBrackets =
  /^\[\[?(?:sic|edit|edited|update|updated|image|attachment|cid|quote|end|start|redacted|removed|ok|x|etc|laughs?|external|internal|solved|resolved|bug|fixed|i|we|the|our|a|an)\]\]?$/i;

export const unfilled: SlipCheck = (view) => {
  const { draft, context } = view.input;
  const hits = [...findPlaceholders(view), ...(mayBeCrossed(view) ? ownMatches(draft, crossed) : [])];
  if (hits.length === 0) return [];
  const first = context?.customerName?.split(/\s+/)[0];
  const found = hits
    .filter(({ 0: hit }) => !(hit.startsWith('[') && (inBrackets.test(hit) || blanksOf(hit).length === 0)))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place, i, all) => !all.slice(0, i).some((other) => other.end > place.start));
  return found.map(({ start, end }) => {
    const words = draft
      .slice(start, end)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    if (
      first &&
      /^(?:(?:customer|client|first|user|recipient|requester|ticket requester|contact)? ?(?:first)? ?name|customer|requester)$/i.test(
        words,
      )
    )
      return { start, end, fixes: [first] };
    // Without its fact the words that lead up to it have nothing to hold on to: "by [day]", "within [number] days".
    const from = start - (leadingUp.exec(draft.slice(0, start))?.[0].length ?? 0);
    const to = end + (unit.exec(draft.slice(end))?.[0].length ?? 0);
    const space =
      from === start && /[ \t]/.test(draft.charAt(from - 1)) && /^(?:[\s.,!?;:]|$)/.test(draft.slice(to)) ? 1 : 0;
    return { start: from - space, end: to, mark: { start, end } };
  });
};

const leadingUp = / (?:by|on|at|before|until|within|in|of|for|about|around|from|up to)(?: the)? $/i;
const unit = /^ (?:(?:business|working|calendar) )?(?:days?|hours?|weeks?|months?|minutes?|hrs?|mins?)\b/i;

const findDoubled = lineFinder(
  [/(?<![\p{L}\p{N}'’-])(\p{L}+(?:['’]\p{L}+)?)([ \t\u00a0]+)\1(?![\p{L}\p{N}'’-])/giu],
  signOf(mayHoldDoubled),
);

export const doubledWord: SlipCheck = (view) =>
  findDoubled(view)
    .filter(({ 0: hit, 1: word = '' }) => !mayDouble(word, hit))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, fixes: [hit[1] as string] }));

/** Said twice on purpose, or a name: "very very", "no no", "Bora Bora". */
function mayDouble(word: string, hit: string): boolean {
  const small = word.toLowerCase();
  if (twice.has(small)) return true;
  if (small.length === 1 && small !== 'a' && small !== 'i') return true;
  return !little.has(small) && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(hit.slice(-word.length));
}

const twice = new Set(
  'that had very so no really bye ha haha hah never far much long please yes yeah yep ok okay hey hi well now there wow oh super many more again sorry thanks hip knock night chop blah tut same-same higher deeper days years hours ages whole too hmm mm uh la na choo win who tsk yay fifty pom tick'.split(
    ' ',
  ),
);

const little = new Set(
  'the a an to of in on at for with and or your our my is are was be by it this we you will have has'.split(' '),
);

/** Does a word begin as the whole of the word before it? Quicker than the expression that looks closer. */
function mayHoldDoubled(piece: string): boolean {
  let word = 0;
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code > 127 && !isMark(code)) return true;
    if (code === 32 || code === 9) {
      let next = i + 1;
      while (next < piece.length && (piece.charCodeAt(next) === 32 || piece.charCodeAt(next) === 9)) next++;
      let same = 0;
      while (word + same < i && (piece.charCodeAt(word + same) | 32) === (piece.charCodeAt(next + same) | 32)) same++;
      if (i > word && word + same === i) return true;
      word = next;
      i = next - 1;
    } else if (!isWordly(code)) word = i + 1;
  }
  return false;
}

/** Dashes, quotation marks, dots and signs of currency; an apostrophe and other spaces are none of them. */
const isMark = (code: number) =>
  (code >= 0x2010 && code <= 0x2027 && code !== 0x2019) || code === 0xa3 || code === 0x20ac;

const isWordly = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39 || code === 45;
