/**
 * Patterns: plain words, or a part of compromise's match syntax (its documentation: compromise.cool, "match syntax"), without
 * `/regular expressions/`.
 *
 * | written | means |
 * |---|---|
 * | `you need to` | these words, contracted or not, whatever the capitals; commas between them do not matter |
 * | `(must\|have to)` | one of these |
 * | `please?` `(all\|both)?` | may be there |
 * | `.` | any one word; `.{0,3}` up to three |
 * | `*` | up to eight words, as few as will do; at the end of a pattern: the rest of the clause |
 * | `**` | the rest of the sentence |
 * | `!not` `!(a\|b)` | one word that is not this; `!not?` no such word here |
 * | `#Verb` | a word of that part of speech, by compromise |
 * | `^` `$` | start, end of the sentence |
 * | `,` | a comma must stand here |
 * | `[what: …]` | what a suggestion uses as `{what}` |
 * | `[this: …]` | only this is marked and replaced; what stands around it has to be there |
 * | `%name%` | one of a list of the pack |
 */
export type Element =
  | { kind: 'word'; word: string }
  | { kind: 'any'; min: number; max: number }
  | { kind: 'rest'; of: 'clause' | 'sentence' }
  | { kind: 'tag'; tag: string }
  /** A word that may be a number, as far as it tells by itself; never written, see matcher.ts. */
  | { kind: 'numeric' }
  | { kind: 'either'; options: Element[][]; optional: boolean }
  | { kind: 'not'; options: Element[][] }
  /** No such words here; takes up nothing. */
  | { kind: 'absent'; options: Element[][] }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'comma' }
  | { kind: 'capture'; name: string; inside: Element[] };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** Says what is wrong with a pattern, in words for a person who is no programmer. */
export class PatternError extends Error {}

const piece =
  /\s*(?:(\[[a-z]+:)|(\])|(!?\()|(\)(?:\?)?)|(\|)|(\*\*)|(\*)|(\.(?:\{\d+,\d+\}|\?)?(?=[\s)\]|]|$))|(\^)|(\$)|(,)|(!?#[A-Z][A-Za-z]*\??)|(!?%[a-z0-9-]+%\??)|(!?(?:\d+%\??|[^\s()[\]|*^$,#%!{}]+)))/y;

/** A list is read once, however many patterns use it. */
const readLists = new WeakMap<readonly string[], Element[][]>();

/** Reads a pattern. Throws {@link PatternError} where it cannot. */
export function parsePattern(text: string, lists: Lists, expand: (word: string) => readonly string[]): Element[] {
  if (/^\/|\/$/.test(text.trim()))
    throw new PatternError('patterns hold words, not /regular expressions/; write the words, with * for what may vary');
  let at = 0;
  const next = (): RegExpExecArray | null => {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found?.[0].trim()) {
      at = piece.lastIndex;
      return found;
    }
    if (text.slice(at).trim()) throw new PatternError(`"${text.slice(at).trim()}" is not something a pattern can hold`);
    return null;
  };
  const wordsOf = (word: string): Element[] =>
    splitWord(word, expand).map((one): Element => ({ kind: 'word', word: one }));
  const listOf = (name: string): Element[][] => {
    const entries = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!entries) throw new PatternError(`there is no list called %${name}%`);
    let known = readLists.get(entries);
    if (!known) {
      known = entries.map((entry) => parsePattern(entry, {}, expand));
      readLists.set(entries, known);
    }
    return known;
  };
  const marked = (negated: boolean, optional: boolean, options: Element[][]): Element =>
    negated && optional
      ? { kind: 'absent', options }
      : negated
        ? { kind: 'not', options }
        : { kind: 'either', options, optional };

  const sequence = (closer: string | null): { options: Element[][]; closedBy: string } => {
    const options: Element[][] = [[]];
    let current = options[0] as Element[];
    for (let found = next(); found; found = next()) {
      const [whole, capture, captureEnd, group, groupEnd, bar, rest, star, any, start, end, comma, tag, list, word] =
        found;
      if (groupEnd || captureEnd) {
        const mark = (groupEnd ?? captureEnd) as string;
        if (closer === null || mark[0] !== closer) throw new PatternError(`"${whole.trim()}" closes nothing`);
        return { options, closedBy: mark };
      }
      if (bar) {
        if (closer !== ')') throw new PatternError('"|" belongs inside brackets: (one|other)');
        current = [];
        options.push(current);
      } else if (capture) {
        const inside = sequence(']').options[0] as Element[];
        if (inside.length === 0) throw new PatternError(`"${capture}…]" holds nothing`);
        current.push({ kind: 'capture', name: capture.slice(1, -1), inside });
      } else if (group) {
        const { options: inside, closedBy } = sequence(')');
        if (inside.some((option) => option.length === 0)) throw new PatternError('an empty choice in "( | )"');
        current.push(marked(group[0] === '!', closedBy.endsWith('?'), inside));
      } else if (rest) current.push({ kind: 'rest', of: 'sentence' });
      else if (star) current.push({ kind: 'any', min: 0, max: 8 });
      else if (any) {
        const [min, max] = any === '.' ? [1, 1] : any === '.?' ? [0, 1] : (any.match(/\d+/g) ?? []).map(Number);
        current.push({ kind: 'any', min: min ?? 1, max: max ?? 1 });
      } else if (start) current.push({ kind: 'start' });
      else if (end) current.push({ kind: 'end' });
      else if (comma) current.push({ kind: 'comma' });
      else if (tag) {
        const name = tag.replace(/[!#?]/g, '');
        const one: Element = { kind: 'tag', tag: name };
        if (tag[0] === '!' || tag.endsWith('?')) current.push(marked(tag[0] === '!', tag.endsWith('?'), [[one]]));
        else current.push(one);
      } else if (list) current.push(marked(list[0] === '!', list.endsWith('?'), listOf(list.replace(/[!%?]/g, ''))));
      else if (word) {
        const bare = word.replace(/^!/, '').replace(/\?$/, '');
        const words = wordsOf(bare);
        if (!/[\p{L}\p{N}]/u.test(bare)) throw new PatternError(`"${word}" holds no word`);
        if (word[0] === '!' || word.endsWith('?')) current.push(marked(word[0] === '!', word.endsWith('?'), [words]));
        else current.push(...words);
      }
    }
    if (closer !== null) throw new PatternError(`a "${closer === ')' ? '(' : '['}" is never closed`);
    return { options, closedBy: '' };
  };

  const elements = sequence(null).options[0] as Element[];
  if (elements.length === 0) throw new PatternError('an empty pattern');
  return trailing(elements);
}

/** A `*` that ends a pattern, or a capture that ends it, means the rest of the clause. */
function trailing(elements: Element[]): Element[] {
  const last = elements.at(-1);
  if (last?.kind === 'any' && last.max === 8) return [...elements.slice(0, -1), { kind: 'rest', of: 'clause' }];
  if (last?.kind === 'capture') return [...elements.slice(0, -1), { ...last, inside: trailing(last.inside) }];
  return elements;
}

type Expand = (word: string) => readonly string[];

const splitWord = (word: string, expand: Expand): string[] =>
  word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/(?<!^e)-/)
    .filter(Boolean)
    .flatMap(expand);

/** Every word that a pattern may hold, and some that it does not (names of captures and lists), without reading it. */
export const wordsIn = (pattern: string, expand: Expand): string[] =>
  (pattern.match(/\d+%|[^\s()[\]|*^$,#%!{}?:]+/g) ?? []).flatMap((word) => splitWord(word, expand));
