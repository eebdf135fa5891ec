import {
  distance,
  type Hit,
  holdsDigit,
  lineFinder,
  ownMatches,
  perThread,
  type SlipCheck,
  type SlipPlace,
  type SlipView,
  signIn,
  signOf,
} from './check';

/** What all of the thread says, internal notes included: what is written there is known. */
const threadText = perThread(({ conversation }) => conversation.thread.map(({ text }) => text).join('\n'));

// Numbers of orders, tickets, invoices.

interface Reference {
  start: number;
  end: number;
  text: string;
  /** Every letter as A, every digit as 0: two numbers of one kind share it. */
  shape: string;
}

/** "CF-20117", "INV 20441", "LP0077192", "6600-31-725", "#483920", "order 483920". */
const lettered =
  /(?<![\p{L}\d@/.+-])(?:[A-Z]{1,6}(?:-[A-Z]{1,4})? \d{4,12}|(?=[A-Z\d-]*[A-Z-])(?=(?:[A-Z-]*\d){3})[A-Z\d]{1,12}(?:-[A-Z\d]{1,10})*)(?![\p{L}\d]|[.,]\d)/gu;
// It looks ahead first: what may stand before a number is slow to look for at every letter.
const numbered =
  /(?=\d{4})(?<=#\s?|\b(?:order|ticket|case|booking|invoice|reference|ref|claim|account|policy|tracking|confirmation|customer|request|reservation|parcel|shipment|return|incident|job)(?: (?:number|no\.?|num|id|nr\.?|code|ref(?:erence)?))?(?: is| was|:|,)? ?#?)\d{4,14}(?![\p{L}\d-]|[.,]\d)/giu;

const findLettered = lineFinder(
  [lettered],
  holdsDigit,
  signOf((piece) => /\d{3}|\d[A-Z-]*\d[A-Z-]*\d/.test(piece)),
);
const mayBeNumbered = signIn(
  holdsDigit,
  signOf((piece) => /\d{4}/.test(piece)),
);

function referencesIn(hits: readonly Hit[]): Reference[] {
  return hits
    .map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      text: hit[0],
      shape: hit[0].toUpperCase().replace(/ /g, '-').replace(/\d/g, '0').replace(/[A-Z]/g, 'A'),
    }))
    .filter(({ text }) => !noReference.test(text))
    .filter((one, i, all) => all.findIndex((other) => other.start < one.end && one.start < other.end) === i);
}

/** Years, days, hours, and what products and standards are called. */
const noReference =
  /^(?:(?:19|20)\d\d|20\d\d-\d\d?(?:-\d\d?)?|\d{1,4}-\d{1,4}|\d{1,2}-\d{1,2}-\d{2,4}|\d+(?:ST|ND|RD|TH|AM|PM|GB|MB|KG|H|MM|CM|K|P|MHZ)|(?:ISO|COVID|UTC|GMT|PS|USB|MP|RTX|GTX|HTTP|ERROR|CODE|[A-Z])[ -]?\d{1,3})$/i;

const plainly = (reference: string) => reference.toUpperCase().replace(/[^A-Z\d]/g, '');
const lettersOf = (reference: string) => reference.toUpperCase().replace(/[^A-Z]/g, '');
/** It is said to be another one: a replacement, a new order. */
const another =
  /\b(?:new|another|second|replacement|replaced|other|additional|different|separate|original|older|previous|instead|credit note|cancelled|return(?:s)?|rma|created|opened|raised|logged|issued|later|earlier|next|flight|part|model)\b/i;

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
const holdsAddress = signIn(signOf((piece) => piece.includes('@')));
const addressesKnown = perThread((view) => (threadText(view).match(address) ?? []).map((one) => one.toLowerCase()));

/** The customer's address with a letter wrong: what is sent there never arrives. */
function wrongAddresses(view: SlipView): SlipPlace[] {
  const known = addressesKnown(view);
  if (known.length === 0 || !holdsAddress(view)) return [];
  return ownMatches(view.input.draft, address).flatMap((hit): SlipPlace[] => {
    const own = hit[0].toLowerCase();
    if (known.includes(own)) return [];
    const near = known.find((one) => distance(one, own, 2) <= 2);
    return near ? [{ start: hit.index, end: hit.index + own.length, fixes: [near] }] : [];
  });
}

const referencesKnown = perThread(({ conversation }) => {
  const said = conversation.thread.map(({ text }) => text).join('\n');
  return { known: referencesIn([...said.matchAll(lettered), ...said.matchAll(numbered)]), flat: plainly(said) };
});

/** A number that the thread has otherwise: one digit off, or another one of the same kind for "your order". */
export const wrongReference: SlipCheck = (view) => {
  const { draft } = view.input;
  const addresses = wrongAddresses(view);
  const { known, flat } = referencesKnown(view);
  if (known.length === 0) return addresses;
  const own = referencesIn([...findLettered(view), ...(mayBeNumbered(view) ? ownMatches(draft, numbered) : [])]);
  if (own.length === 0) return addresses;
  const flatDraft = plainly(draft);
  const wrong = own.flatMap((one): SlipPlace[] => {
    if (flat.includes(plainly(one.text))) return [];
    const near = known.filter(
      (other) =>
        !flatDraft.includes(plainly(other.text)) &&
        other.shape === one.shape &&
        isSlipOf(plainly(one.text), plainly(other.text)),
    );
    const around = draft.slice(Math.max(0, one.start - 60), Math.min(draft.length, one.end + 30));
    if (near.length > 0 && !another.test(around)) return [{ ...placeOf(one), fixes: [near[0]?.text as string] }];
    const alike = [
      ...new Map(
        known
          .filter((other) => other.shape === one.shape && lettersOf(other.text) === lettersOf(one.text))
          .map((other) => [plainly(other.text), other]),
      ).values(),
    ];
    const named = own.some((other) => alike.some((theirs) => plainly(theirs.text) === plainly(other.text)));
    if (
      alike.length !== 1 ||
      named ||
      another.test(around) ||
      !theirs.test(draft.slice(Math.max(0, one.start - 50), one.start))
    )
      return [];
    return [{ ...placeOf(one), fixes: [alike[0]?.text as string] }];
  });
  return [...addresses, ...wrong].sort((a, b) => a.start - b.start);
};

const theirs =
  /\b(?:your|the|this|about|regarding|re|on|for|of|with) (?:\w+ )?(?:order|ticket|case|booking|invoice|reference|ref|claim|account|policy|parcel|shipment|reservation|request|delivery|complaint|tracking)(?: (?:number|no\.?|id|reference|code|note))?[ :#(]*$|\b(?:order|ticket|case|booking|invoice|claim|policy|reservation)(?: (?:number|no\.?|id))?[ :#]*$|#$/i;

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** A slip of the fingers: one digit other, two swapped, one too many or too few. */
const isSlipOf = (a: string, b: string) => distance(a, b, 1) === 1 && b.length >= 4;

// Amounts.

interface Amount {
  start: number;
  end: number;
  text: string;
  currency: string | null;
  cents: number;
}

const signs: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  usd: 'USD',
  gbp: 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  dollars: 'USD',
  pounds: 'GBP',
  dollar: 'USD',
  rupees: 'INR',
  chf: 'CHF',
  aud: 'AUD',
  cad: 'CAD',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
};
const figure = "\\d{1,3}(?:[,’']\\d{3})+(?:\\.\\d{2})?|\\d{1,7}(?:[.,]\\d{2})?(?![\\d])";
const money = new RegExp(
  `(?<![\\p{L}\\d])(?<sign>us\\$|a\\$|c\\$|[$£€₹¥]|rs\\.?|inr|usd|gbp|eur|chf|aud|cad) ?(?<after>${figure})|(?<![\\p{L}\\d.,$£€-])(?<before>${figure}) ?(?<unit>[€£]|euros?|dollars?|pounds|rupees|usd|gbp|eur|inr|chf|aud|cad)(?![\\p{L}])`,
  'giu',
);
const bare = /(?<![\p{L}\d.,:$£€-])\d{1,5}\.\d{2}(?!\d|\.\d|%|\p{L}| ?(?:kg|km|am|pm|gb|mb|cm|mm|m|%|hours|hrs))/gu;

const findMoney = lineFinder(
  [money],
  holdsDigit,
  signOf((piece) => /[$£€₹¥]|rs|inr|usd|gbp|eur|chf|aud|cad|dollar|pounds|rupees/i.test(piece)),
);
const findBare = lineFinder(
  [bare],
  holdsDigit,
  signOf((piece) => /\d\.\d/.test(piece)),
);

function amountsIn(hits: readonly Hit[]): Amount[] {
  return hits.map((hit) => {
    const figures = hit.groups?.after ?? hit.groups?.before ?? '';
    const sign = (hit.groups?.sign ?? hit.groups?.unit ?? '').toLowerCase();
    const start = hit.index;
    return { start, end: start + hit[0].length, text: hit[0], currency: signs[sign] ?? null, cents: centsOf(figures) };
  });
}

const centsOf = (figures: string): number => {
  const decimal = /[.,](\d{2})$/.exec(figures);
  const whole = (decimal ? figures.slice(0, decimal.index) : figures).replace(/\D/g, '');
  return Number(whole) * 100 + Number(decimal?.[1] ?? 0);
};

const withFigures = (amount: Amount, cents: number): string => {
  const old = /\d[\d.,’']*/.exec(amount.text)?.[0] ?? '';
  const whole = Math.floor(cents / 100);
  const grouped =
    /\d,\d{3}/.test(old) || (whole >= 10_000 && old.includes(','))
      ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
      : String(whole);
  const mark = /,\d{2}$/.test(old) ? ',' : '.';
  return amount.text.replace(
    old,
    /[.,]\d{2}$/.test(old) || cents % 100 ? `${grouped}${mark}${String(cents % 100).padStart(2, '0')}` : grouped,
  );
};

const amountsKnown = perThread(({ conversation }) =>
  amountsIn([
    ...conversation.thread
      .map(({ text }) => text)
      .join('\n')
      .matchAll(money),
  ]),
);

const valuesKnown = perThread((view) => {
  const known = amountsKnown(view);
  const loose = [...threadText(view).matchAll(bare)].map((hit) => centsOf(hit[0]));
  const values = new Set([...known.map((one) => one.cents), ...loose]);
  return { known, values, derived: derivedFrom([...values]) };
});

/** £43.50 for an invoice of £34.50; 24 seats at $36 that come to $846. */
export const wrongAmount: SlipCheck = (view) => {
  const { draft } = view.input;
  const amounts = amountsIn(findMoney(view));
  const wrongSums = sumsIn(draft, amounts);
  const { known, values, derived } = valuesKnown(view);
  if (values.size === 0) return wrongSums;
  const loose = findBare(view)
    .filter((hit) => !amounts.some((amount) => hit.index < amount.end && amount.start < hit.index + hit[0].length))
    .map(
      (hit): Amount => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        text: hit[0],
        currency: null,
        cents: centsOf(hit[0]),
      }),
    );
  const explained = new Set(sums([...amounts, ...loose].map((one) => one.cents)));
  const mistyped = [...amounts, ...loose].flatMap((one): SlipPlace[] => {
    if (values.has(one.cents) || wrongSums.some((sum) => sum.start === one.start)) return [];
    if (derived.has(one.cents) || explained.has(one.cents)) return [];
    // What is left to pay, what is missing: a difference of two amounts that were named, mistyped.
    const owed = /\b(?:other|rest|remaining|difference|missing|short|balance|left)\b/i.test(
      draft.slice(Math.max(0, one.start - 40), one.start),
    );
    const meant = /\b(?:the|that|your|those) $/i.test(draft.slice(0, one.start));
    const likely = [...values, ...(owed ? derived : [])].filter(
      (other) =>
        isMistyped(one.cents, other, meant) &&
        (one.currency === null ||
          !known.some((amount) => amount.cents === other) ||
          known.some((amount) => amount.cents === other && (amount.currency ?? one.currency) === one.currency)),
    );
    const [difference, ...more] = differences([...values]);
    if (
      likely.length === 0 &&
      owed &&
      difference !== undefined &&
      more.length === 0 &&
      Math.abs(one.cents - difference) < difference / 2
    )
      return [{ ...placeOf(one), fixes: [withFigures(one, difference)] }];
    if (likely.length !== 1) return [];
    return [{ ...placeOf(one), fixes: [withFigures(one, likely[0] as number)] }];
  });
  return [...wrongSums, ...mistyped].sort((a, b) => a.start - b.start);
};

/** The same digits in another order, or one digit other: of four or more, or of two where "the £20" was named before. */
function isMistyped(cents: number, known: number, meant: boolean): boolean {
  const [a, b] = [String(cents), String(known)];
  if (a.length !== b.length) return false;
  const trimmedA = a.replace(/00$/, '');
  const trimmedB = b.replace(/00$/, '');
  if (trimmedA.length !== trimmedB.length || trimmedA.length < (meant ? 2 : 3)) return false;
  const differing = [...trimmedA].filter((digit, i) => digit !== trimmedB[i]).length;
  const swapped = [...trimmedA].sort().join('') === [...trimmedB].sort().join('');
  return (swapped && differing === 2) || (differing === 1 && trimmedA.length >= (meant ? 2 : 4));
}

/** What can be reckoned from the amounts that were named: sums, differences, halves, a tenth, twice as much. */
function derivedFrom(values: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const a of values) {
    for (const share of [2, 3, 4, 5, 10, 12]) {
      found.add(a * share);
      if (a % share === 0) found.add(a / share);
    }
    for (const b of values) {
      found.add(a + b);
      if (a > b) found.add(a - b);
    }
  }
  return found;
}

const differences = (values: readonly number[]): number[] => [
  ...new Set(values.flatMap((a) => values.flatMap((b) => (a > b ? [a - b] : [])))),
];

/** Sums and differences of two of the amounts of the draft itself. */
const sums = (values: readonly number[]): number[] =>
  values.flatMap((a, i) => values.flatMap((b, j) => (i === j ? [] : [a + b, Math.abs(a - b)])));

/** "24 seats at $36, which comes to $846": a product that does not come out, by so little that it is a slip. */
function sumsIn(draft: string, amounts: readonly Amount[]): SlipPlace[] {
  return amounts.flatMap((total, i): SlipPlace[] => {
    const each = amounts[i - 1];
    if (!each) return [];
    const between = draft.slice(each.end, total.start);
    if (
      between.length > 45 ||
      !/(?:comes? to|makes?|total(?:l?ing|s)?|=|adds? up to|is|equals|altogether|in all)[ :]*$/i.test(between) ||
      /[.!?\n]\s|\b(?:if|minus|less|plus|and|off)\b/i.test(between)
    )
      return [];
    const count = /(?<![\d.,$£€])(\d{1,4}) (?:[\p{L}-]+ ){1,3}?(?:at|for|x|×|of|@|à) $/iu.exec(
      draft.slice(0, each.start),
    )?.[1];
    if (!count) return [];
    const right = Number(count) * each.cents;
    if (right === total.cents || right === 0 || Math.abs(right - total.cents) / right > 0.3) return [];
    return [{ ...placeOf(total), fixes: [withFigures(total, right)] }];
  });
}

/** Euros in a conversation about pounds. */
export const wrongCurrency: SlipCheck = (view) => {
  const { draft } = view.input;
  const own = amountsIn(findMoney(view));
  if (own.length === 0) return [];
  const known = amountsKnown(view);
  const currencies = new Set(known.map((one) => one.currency));
  if (
    currencies.size !== 1 ||
    /\b(?:convert\w*|conversion|exchange|equivalent|foreign|currency|roughly|approx\w*)\b/i.test(
      draft + threadText(view),
    )
  )
    return [];
  const [theirs] = currencies;
  const sample = known[0] as Amount;
  return own
    .filter((one) => one.currency !== theirs && !(dollars.has(one.currency) && dollars.has(theirs ?? null)))
    .map((one) => ({ ...placeOf(one), fixes: [inCurrencyOf(sample, one)] }));
};

const dollars = new Set<string | null>(['USD', 'AUD', 'CAD']);

/** The figures of one amount in the manner of another: "€30" → "£30", "30 euros" → "30 pounds". */
function inCurrencyOf(sample: Amount, amount: Amount): string {
  const figures = /\d[\d.,’']*\d|\d/.exec(amount.text)?.[0] ?? '';
  const theirs = /\d[\d.,’']*\d|\d/.exec(sample.text)?.[0] ?? '';
  return sample.text.replace(theirs, figures);
}
