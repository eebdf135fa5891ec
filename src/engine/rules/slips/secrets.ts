import { holdsDigit, lineFinder, ownMatches, type SlipCheck, signIn, signOf } from './check';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** "the card ending in 1111", short where the words before say already that it is one. */
const ending = (before: string, what: string, sign: string) =>
  `${/\b(?:card|account|number|iban|visa|mastercard|amex)(?: number)?[ :(]*$/i.test(before) ? '' : `the ${what} `}ending in ${sign.slice(-4)}`;

/** The check digit of payment cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** How the numbers of the card schemes begin, and how long they are; parcel numbers pass the check digit too often. */
const scheme =
  /^(?:4\d{15}(?:\d{3})?|4\d{12}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;

const findLongNumbers = lineFinder(
  [/(?<![\p{L}\d#-])\d(?:[ \u00a0.-]?\d){12,18}(?![\p{L}\d]|[ .-]\d)/gu],
  holdsDigit,
  // One separator never ends a sentence: it takes a mark and a space.
  signOf((piece) => /\d[ \u00a0.-]?\d[ \u00a0.-]?\d[ \u00a0.-]?\d[ \u00a0.-]?\d/.test(piece)),
);

/** A payment card's number in full. */
export const cardNumber: SlipCheck = (view) => {
  const { input } = view;
  return findLongNumbers(view)
    .filter(
      ({ index, 0: hit }) =>
        (scheme.test(digitsOf(hit)) && isLuhn(digitsOf(hit))) ||
        (/^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(hit) &&
          /\b(?:card|visa|mastercard|debit|credit|amex)\b[^.!?\n]{0,40}$/i.test(input.draft.slice(0, index))),
    )
    .map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      fixes: [ending(input.draft.slice(0, hit.index), 'card', digitsOf(hit[0]))],
    }));
};

/** The two check digits of an international bank account number. */
export function isIban(text: string): boolean {
  const iban = text.replace(/[ \u00a0-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${/\d/.test(sign) ? sign : sign.charCodeAt(0) - 55}`) % 97;
  return rest === 1;
}

/** Somebody's bank account in full; our own, given to be paid into, is no slip. */
export const bankAccount: SlipCheck = (view) => {
  const { input, draft } = view;
  return findAccounts(view)
    .map(({ index, 0: hit }) => ({ index, iban: longestIban(hit) }))
    .filter(({ index, iban }) => {
      if (!iban) return false;
      const around = draft.find((placed) => placed.start <= index && placed.end > index);
      const from = Math.max(0, (around?.start ?? index) - 80);
      return !ours.test(input.draft.slice(from, index));
    })
    .map(({ index, iban }) => ({
      start: index,
      end: index + (iban as string).length,
      fixes: [ending(input.draft.slice(0, index), 'account', (iban as string).replace(/\W/g, ''))],
    }));
};

const findAccounts = lineFinder(
  [/(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}(?![\p{L}\d])/gu],
  holdsDigit,
  signOf((piece) => /[A-Z]{2}\d{2}/.test(piece)),
);

const ours =
  /\b(?:our|pay(?:ment|able|ments)?(?: it| this| the \w+)? (?:in)?to|transfer(?: it| the \w+)? to|deposit|beneficiary|remit|send the (?:money|payment|amount) to)\b[^\n]{0,60}$/i;

/** Words with capitals may follow: the longest beginning that checks out. */
function longestIban(text: string): string | null {
  for (let end = text.length; end >= 15; end--) if (isIban(text.slice(0, end))) return text.slice(0, end);
  return null;
}

/** A password, PIN or security code, spelt out. */
export const password: SlipCheck = (view) => {
  const hits = mayGoOn(view)
    ? spelt.flatMap((expression) => ownMatches(view.input.draft, expression))
    : findSpelt(view);
  return hits
    .filter((hit) => isSecret(hit.groups?.value ?? '', hit.groups?.word ?? '', !!hit.groups?.quote))
    .map((hit) => {
      const value = trimmed(hit.groups?.value ?? '');
      const start = hit.index + hit[0].lastIndexOf(hit.groups?.value ?? '');
      return { start, end: start + value.length };
    })
    .filter((place, i, all) => all.findIndex((other) => other.start === place.start) === i);
};

const trimmed = (value: string) => value.replace(/[.,;:!?)]+$/, '');

/** What leads up to a password, to a PIN; the secret itself follows. */
const leadIns = [
  "\\b(?<word>passwords?|passwort|passcode|passphrase|pwd|pw)(?: (?:for|to) (?:your|the|my|this) [\\w-]+(?: [\\w-]+)?)?(?: (?:is|was|will be|has been set to|has been reset to|has been changed to|set to|reset to|changed to|of)(?: now)?|['’]s)?\\s*[:=]?\\s",
  '\\b(?<word>pin|cvv|cvc|security code|card code|one[- ]time (?:code|password)|otp)(?: (?:number|code))?(?: (?:is|was|will be|of)(?: now)?)?\\s*[:=]?\\s',
] as const;
const spelt: readonly RegExp[] = [
  new RegExp(`${leadIns[0]}+(?<quote>["'“‘]?)(?<value>[^\\s"'”’]{4,40})`, 'gi'),
  new RegExp(
    `${leadIns[1]}*["'“‘]?(?<value>\\d{3,8})(?![\\d\\p{L}%]|[ -]?(?:digits?|characters?|minutes?|days?|hours?|attempts?|times?))`,
    'giu',
  ),
];

const isTold = signOf((piece) =>
  /\bpass(?:word|wort|code|phrase)|\bpwd|\bpw\b|\bpin\b|\bcv[vc]|\botp|\b(?:security|card) code|\bone[- ]time/i.test(
    piece,
  ),
);
const findSpelt = lineFinder(spelt, isTold);
/** "Your password is", and the word itself on the next line. */
const mayGoOn = signIn(isTold, ({ text }) => goesOn.some((expression) => expression.test(text)));
const goesOn = leadIns.map((leadIn) => new RegExp(`${leadIn}*$`, 'i'));
function isSecret(value: string, word: string, quoted: boolean): boolean {
  const secret = trimmed(value);
  if (/^(?:pin|cvv|cvc|security|card|one|otp)/i.test(word)) return /^\d{3,8}$/.test(secret);
  if (secret.length < 4 || /[*•x]{3,}|^[[{<]|https?:|www\.|@\w+\.\w|\//i.test(secret)) return false;
  if (quoted || /\p{Ll}\p{Lu}/u.test(secret)) return true;
  if (/^\d+[-–]?\d*$/.test(secret)) return secret.length >= 4;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d'’-]/u].filter((kind) => kind.test(secret)).length;
  return (
    kinds >= 2 &&
    (/\d/.test(secret) || /[^\p{L}\d'’.,-]/u.test(secret)) &&
    !/^\d+(?:st|nd|rd|th|-?\p{L}+)$/u.test(secret)
  );
}
