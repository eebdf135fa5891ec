/** A stretch of a text that may be about a person. */
export interface PersonalStretch {
  start: number;
  end: number;
  text: string;
  kind: 'email' | 'phone' | 'order' | 'card' | 'iban' | 'name';
}

type Look = [kind: PersonalStretch['kind'], pattern: RegExp, is?: (text: string) => boolean];

/** In this order: what an earlier one takes is not looked at again. */
const looks: Look[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['iban', /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g, isIban],
  ['card', /\b\d(?:[ -]?\d){12,18}\b/g, isCard],
  // With a sign of its own, or after a word that says so; a date or an amount has neither.
  ['order', /(?:#|\bno\.?\s*)\s?[A-Z0-9][A-Z0-9-]{3,}\b/gi, hasDigit],
  [
    'order',
    /(?<=\b(?:order|ticket|invoice|booking|case|reference|ref|account|customer|tracking|policy)\b\D{0,12})[A-Z0-9][A-Z0-9/-]{4,}\b/gi,
    hasDigit,
  ],
  ['order', /\b[A-Z]{1,4}-?\d{5,}\b/g],
  ['phone', /(?<![\w.])(?:\+\d{1,3}[ ./-]?)?(?:\(\d{1,5}\)[ ./-]?)?\d{2,5}(?:[ ./-]?\d{2,5}){1,4}(?![\w])/g, isPhone],
  [
    'name',
    /(?<=\b(?:Hi|Hello|Hey|Dear|Thanks|Thank you|Hallo|Liebe|Lieber|Moin|Mr|Mrs|Ms|Herr|Frau)\b[.,]?[ ]+(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.?[ ]+)?)\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+)?/gu,
    isName,
  ],
  [
    'name',
    /(?<=\b(?:[Mm]y name is|I am|I'm|this is|ich bin|mein Name ist)[ ])\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+)?/gu,
    isName,
  ],
];

/** What in a text may tell who it is about: to be rewritten before the text becomes an example that everybody can read. */
export function personalData(text: string): PersonalStretch[] {
  const found: PersonalStretch[] = [];
  for (const [kind, pattern, is = () => true] of looks)
    for (const hit of text.matchAll(pattern)) {
      const [words] = hit;
      const start = hit.index;
      const end = start + words.length;
      if (is(words) && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, text: words, kind });
    }
  return found.sort((a, b) => a.start - b.start);
}

function hasDigit(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= 3;
}

/** Not a date, a time, a year or a price: nine digits or more, or a plus or zero in front and seven. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text)) return false;
  return digits.length >= (/^[+(0]/.test(text) ? 7 : 9) && digits.length <= 15;
}

function isCard(text: string): boolean {
  let sum = 0;
  [...text.replace(/\D/g, '')].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '');
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Words that stand where a name does: "Hello There", "Dear Customer", "Thanks For". */
const noNames = new Set(
  'mr mrs ms dr herr frau there all everyone team customer customers sir madam sirs valued guest client friend folks both again for so very to the we your you our and but that this please today sorry not just only sure happy glad afraid aware going writing in on at here kunde kundin zusammen team'.split(
    ' ',
  ),
);

function isName(text: string): boolean {
  return !noNames.has((text.split(' ')[0] ?? '').toLowerCase());
}
