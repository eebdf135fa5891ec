import { plain } from './plain';

const word = /<\w+>|@\w+|\p{L}+(?:'\p{L}+)*|\d+|[!?]+|[.,]/gu;

/** A customer's words as a model sees them: in plain spelling, with links, handles and numbers blurred to what they are. */
export function seenIn(text: string): string[] {
  const plainly = plain(text.replace(/’/g, "'").replace(/https?:\S+/g, ' <url> ')).toLowerCase();
  return (plainly.match(word) ?? []).map((found) => (/^\d/.test(found) ? '#' : found.startsWith('@') ? '<at>' : found));
}
