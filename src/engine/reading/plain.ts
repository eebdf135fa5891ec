import { meant } from './meant';

const word = /\p{L}[\p{L}\p{N}]*/gu;
/** Letters drawn out, "whyyyy": three or more of one become one, or two where a word has two. */
const drawnOut = /(\p{L})\1{2,}/gu;

/**
 * A customer's sentence in plain spelling: typos mended, drawn-out letters shortened, hashtags and handles opened into words. Offsets
 * do not survive; this text is only for finding ideas.
 */
export function plain(text: string): string {
  return text
    .replace(/#([\p{L}\p{N}_]+)/gu, (_, tag: string) => ` , ${opened(tag)} `)
    .replace(/(?<=\p{Ll})n[;´`](?=t\b)/gu, "n'")
    .replace(drawnOut, '$1')
    .replace(word, (found) => meant.get(found.toLowerCase()) ?? found);
}

/** Words that customers run together in a hashtag, longest first. */
const tagWords = [
  'disappointed',
  'disappointing',
  'disappointment',
  'unacceptable',
  'disgusting',
  'disgusted',
  'disgrace',
  'frustrated',
  'frustrating',
  'ridiculous',
  'incompetent',
  'unreliable',
  'pathetic',
  'terrible',
  'horrible',
  'appalling',
  'cutsomer',
  'customer',
  'nightmare',
  'cancelled',
  'delayed',
  'stranded',
  'stuck',
  'service',
  'useless',
  'unhappy',
  'rude',
  'angry',
  'worst',
  'awful',
  'sucks',
  'shame',
  'stolen',
  'money',
  'scam',
  'fail',
  'joke',
  'late',
  'lost',
  'help',
  'poor',
  'bad',
  'not',
  'never',
  'again',
  'no',
];

/** A hashtag's words: by its capitals, else by the words known to be run together in one. */
function opened(tag: string): string {
  if (/\p{Ll}\p{Lu}/u.test(tag)) return tag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  let rest = tag.toLowerCase();
  const found: string[] = [];
  while (rest) {
    const known = tagWords.find(
      (one) =>
        rest.startsWith(one) &&
        (one.length > 3 ||
          rest.length === one.length ||
          found.length > 0 ||
          one === 'not' ||
          one === 'no' ||
          one === 'bad'),
    );
    if (known) {
      found.push(known);
      rest = rest.slice(known.length);
    } else {
      const next = tagWords.find((one) => one.length > 3 && rest.includes(one));
      if (!next) {
        found.push(rest);
        break;
      }
      found.push(rest.slice(0, rest.indexOf(next)));
      rest = rest.slice(rest.indexOf(next));
    }
  }
  return found.join(' ');
}
