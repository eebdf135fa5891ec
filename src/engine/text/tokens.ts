/**
 * One word of a sentence as patterns see it. "can't" gives two, `can` and `not`, which share their stretch of the text.
 * Offsets are UTF-16 code units into the text that was cut up.
 */
export interface Token {
  /** Lower case, with a straight apostrophe; `'s` and `'d` stay as they are, for they mean several things. */
  word: string;
  start: number;
  end: number;
  /** What stands before it: nothing but space, a comma, or a stronger break (`;`, `:`, brackets, a dash, a line). */
  gap: '' | ',' | ';';
  /** Something that no pattern may look into: a link, an address, code, a placeholder, quoted speech. */
  opaque: boolean;
}

/** A stretch of text that is not the agent's own wording. */
export interface Opaque {
  start: number;
  end: number;
}

const endings: Record<string, string> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' };

/** Whole words that stand for several; apostrophes are forgotten often enough to be worth a list. */
const expansions = new Map(
  Object.entries({
    cannot: 'can not',
    cant: 'can not',
    "can't": 'can not',
    "won't": 'will not',
    wont: 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    dont: 'do not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    theyre: 'they are',
    weve: 'we have',
    thats: "that 's",
    whats: "what 's",
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    'e-mail': 'email',
    'e-mails': 'emails',
    'e-mailed': 'emailed',
  }).map(([word, parts]) => [word, parts.split(' ')] as const),
);

const apostrophe = /[’‘ʼ`´]/g;

/** Splits a lower-case word with straight apostrophes the way patterns and drafts both are: "we'll" → we, will. */
export function expand(word: string): readonly string[] {
  const known = expansions.get(word);
  if (known) return known;
  if (!word.includes("'")) return [word];
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not'];
  const cut = word.lastIndexOf("'");
  if (cut <= 0) return [word];
  const ending = word.slice(cut);
  const full = endings[ending];
  if (full) return [word.slice(0, cut), full];
  if (ending === "'s" || ending === "'d") return [word.slice(0, cut), ending];
  return [word];
}

enum Char {
  Space,
  Word,
  Apostrophe,
  Hyphen,
  Comma,
  Break,
  Point,
  Sign,
  Other,
}

function kindOf(code: number): Char {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return Char.Word;
    if (code === 32 || code === 9 || code === 13) return Char.Space;
    switch (code) {
      case 39:
      case 96:
        return Char.Apostrophe;
      case 45:
        return Char.Hyphen;
      case 44:
        return Char.Comma;
      case 46:
        return Char.Point;
      case 36:
      case 37:
        return Char.Sign;
      case 10:
      case 58:
      case 59:
      case 40:
      case 41:
      case 91:
      case 93:
      case 123:
      case 125:
      case 47:
      case 92:
      case 124:
        return Char.Break;
      default:
        return Char.Other;
    }
  }
  if (code === 0xa0) return Char.Space;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return Char.Apostrophe;
  if (code === 0x20ac || code === 0xa3) return Char.Sign;
  if (code === 0x2013 || code === 0x2014 || code === 0x2026) return Char.Break;
  if (code === 0x2010 || code === 0x2011) return Char.Hyphen;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a || code === 0x202f ? Char.Space : Char.Other;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return Char.Other;
  if (code >= 0x20a0 && code <= 0x2bff) return Char.Other; // signs, arrows, dingbats
  if (code >= 0x3000 && code <= 0x303f) return Char.Other;
  if (code >= 0xd800 && code <= 0xdfff) return Char.Other; // surrogates: emoji, mostly
  if (code >= 0xfe00 && code <= 0xfe0f) return Char.Other;
  return Char.Word;
}

/** False past the end of the text, where the code is NaN. */
const isWord = (code: number) => code > 0 && kindOf(code) === Char.Word;

/** Cuts [from, to) of a text into tokens; each stretch of `opaque` (sorted, not overlapping) becomes one token. */
export function tokenize(text: string, from: number, to: number, opaque: readonly Opaque[] = []): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = '';
  let next = 0;
  while (next < opaque.length && (opaque[next] as Opaque).end <= from) next++;
  let i = from;
  while (i < to) {
    const hidden = opaque[next];
    if (hidden && i >= hidden.start) {
      const end = Math.min(hidden.end, to);
      tokens.push({ word: '', start: i, end, gap, opaque: true });
      gap = '';
      i = end;
      next++;
      continue;
    }
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === Char.Word || (kind === Char.Sign && code !== 37 && isWord(text.charCodeAt(i + 1)))) {
      const end = wordEnd(text, i, Math.min(to, hidden?.start ?? to));
      pushWord(tokens, text.slice(i, end), i, end, gap);
      gap = '';
      i = end;
      continue;
    }
    if (kind === Char.Comma) gap = gap === ';' ? gap : ',';
    else if (kind === Char.Break) gap = ';';
    else if (kind === Char.Hyphen && !isWord(text.charCodeAt(i - 1))) gap = ';';
    i++;
  }
  return tokens;
}

/** Words run on over an apostrophe or a decimal point between word characters, and over a hyphen after a lone `e`. */
function wordEnd(text: string, start: number, limit: number): number {
  let i = start + 1;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      i++;
      continue;
    }
    const kind = kindOf(code);
    if (kind === Char.Word) i++;
    else if (kind === Char.Apostrophe && isWord(text.charCodeAt(i + 1))) i += 2;
    else if ((kind === Char.Point || kind === Char.Comma) && isDigit(text, i - 1) && isDigit(text, i + 1)) i += 2;
    else if (
      kind === Char.Hyphen &&
      i === start + 1 &&
      (text.charCodeAt(start) | 32) === 101 &&
      isWord(text.charCodeAt(i + 1))
    )
      i += 2;
    else if (code === 37) return i + 1;
    else break;
  }
  return Math.min(i, limit);
}

const isDigit = (text: string, i: number) => {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
};

function pushWord(tokens: Token[], raw: string, start: number, end: number, gap: Token['gap']): void {
  const word = raw.toLowerCase().replace(apostrophe, "'");
  const parts = word.length > 2 || word === 'im' ? expand(word) : [word];
  for (let part = 0; part < parts.length; part++)
    tokens.push({ word: parts[part] as string, start, end, gap: part ? '' : gap, opaque: false });
}
