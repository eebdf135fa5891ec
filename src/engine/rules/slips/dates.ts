import {
  type Hit,
  holdsDigit,
  lineFinder,
  perThread,
  type SlipCheck,
  type SlipPlace,
  type SlipView,
  signOf,
} from './check';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const months = 'january february march april may june july august september october november december'.split(' ');
const dayWord = '(?<day>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?<dayend>day)?\\.?';
const monthWord =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? ?20))?';
const number = '(?<number>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,? (?<year>20\\d\\d)\\b)?';

const shapes: readonly RegExp[] = [
  new RegExp(`\\b${dayWord},?(?: the)? ${number}(?: of)? ${monthWord}${year}(?!\\p{L})`, 'giu'),
  new RegExp(`\\b${dayWord},?(?: the)? ${monthWord}(?: the)? ${number}${year}(?![\\d:])(?!\\p{L})`, 'giu'),
  new RegExp(`(?<![\\d:])${number}(?: of)? ${monthWord}${year} \\(${dayWord}\\)`, 'giu'),
  new RegExp(`\\b${monthWord} ${number}${year} \\(${dayWord}\\)`, 'giu'),
  new RegExp(`\\b${dayWord},? (?<year>20\\d\\d)-(?<numeric>\\d{1,2})-(?<number>\\d{1,2})(?!\\d)`, 'giu'),
  new RegExp(`\\b${dayWord},? (?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:20)?\\d\\d)(?!\\d)`, 'giu'),
  new RegExp(
    `\\b${dayWord}(?: the|,)? (?<number>\\d{1,2})(?<ordinal>st|nd|rd|th)\\b(?! (?:floor|street|avenue|ave|st|edition|time|of|place|birthday|century|anniversary|${months.map((month) => month.slice(0, 3)).join('|')}))`,
    'giu',
  ),
];

interface Dated {
  start: number;
  end: number;
  /** Where the weekday's name stands. */
  dayStart: number;
  dayText: string;
  weekday: number;
  /** Day and month, as far as they are said; several where a number may be either. */
  dates: { day: number; month: number | null }[];
  numberText: string;
  numberStart: number;
  year: number | null;
}

const findDated = lineFinder(
  shapes,
  holdsDigit,
  signOf((piece) => /mon|tue|wed|thu|fri|sat|sun/i.test(piece)),
);

function datedIn(text: string, hits: readonly Hit[]): Dated[] {
  const found: Dated[] = [];
  for (const hit of hits) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const groups = hit.groups ?? {};
    const dayText = /\p{L}+/u.exec((groups.day ?? '') + (groups.dayend ?? ''))?.[0] ?? '';
    // "sat" and "sun" in small letters are words of their own, unless a month makes them days.
    if (groups.ordinal && /^(?:sat|sun|wed)$/.test(dayText)) continue;
    const weekday = days.findIndex((name) => name.startsWith((groups.day ?? '').toLowerCase().slice(0, 3)));
    const numberText = groups.number ?? groups.first ?? '';
    const month = groups.month
      ? months.findIndex((name) => name.startsWith((groups.month as string).toLowerCase().slice(0, 3)))
      : groups.numeric
        ? Number(groups.numeric) - 1
        : null;
    const dates = groups.first
      ? [
          { day: Number(groups.first), month: Number(groups.second) - 1 },
          { day: Number(groups.second), month: Number(groups.first) - 1 },
        ].filter(({ day, month }) => month < 12 && day <= 31)
      : [{ day: Number(numberText), month }];
    const said = groups.year ? Number(groups.year) : null;
    found.push({
      start,
      end,
      dayStart: text.toLowerCase().indexOf(dayText.toLowerCase(), start),
      dayText,
      weekday,
      dates: dates.filter(({ day }) => day >= 1 && day <= 31),
      numberText,
      numberStart: start + hit[0].indexOf(numberText, hit[0].startsWith(dayText) ? dayText.length : 0),
      year: said === null ? null : said < 100 ? 2000 + said : said,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const dayMs = 86_400_000;
/** Days since 1970, or null where there is no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? Math.round(date.getTime() / dayMs) : null;
}
const weekdayOf = (at: number) => (((at + 4) % 7) + 7) % 7;

/** Tuesday the 5th that is a Monday. Where no year is said, it must be wrong in every year that may be meant. */
export const weekdayDate: SlipCheck = (view) => {
  const { draft } = view.input;
  const dated = datedIn(draft, findDated(view));
  const now = today(view);
  const others = [...noSuchDay(view), ...(now === null ? [] : wrongTomorrow(view, now))].filter(
    (place) => !dated.some((one) => one.start < place.end && place.start < one.end),
  );
  if (dated.length === 0) return others;
  const anchors = now === null ? yearsMeant(view) : [];
  const wrong = dated.flatMap((one) => {
    const meant = candidates(one, draft, now, anchors);
    if (meant.length === 0 || meant.some((at) => weekdayOf(at) === one.weekday)) return [];
    return [placeOf(one, meant, draft)];
  });
  return [...others, ...wrong].sort((a, b) => a.start - b.start);
};

/** The day the reply is written, as far as anybody knows. */
function today({ input, conversation }: SlipView): number | null {
  const last = conversation.thread.findLast((message) => message.at)?.at;
  const said = Date.parse(input.context?.now ?? last ?? '');
  return Number.isNaN(said) ? null : Math.floor(said / dayMs);
}

/** Years (of the 28 that the calendar goes round in) in which the weekdays and dates that the thread names agree. */
function anchorsOf({ conversation }: Pick<SlipView, 'conversation'>): { years: number[]; month: number }[] {
  const named = conversation.thread.flatMap(({ text }) =>
    datedIn(
      text,
      shapes.flatMap((shape) => [...text.matchAll(shape)]),
    ),
  );
  const sure = named.filter(({ dates, year }) => year === null && dates.length === 1 && dates[0]?.month != null);
  if (sure.length === 0) return [];
  const fits = (year: number) =>
    sure.every(({ dates, weekday }) => {
      const at = dayNumber(year, dates[0]?.month as number, dates[0]?.day as number);
      return at !== null && weekdayOf(at) === weekday;
    });
  const years = Array.from({ length: 28 }, (_, i) => 2000 + i).filter(fits);
  return years.length ? [{ years, month: sure[0]?.dates[0]?.month as number }] : [];
}

const yearsMeant = perThread(anchorsOf);

function candidates(
  { dates, year, start, end }: Dated,
  draft: string,
  now: number | null,
  anchors: { years: number[]; month: number }[],
): number[] {
  const on = (aYear: number) =>
    dates.flatMap(({ day, month }) => (month === null ? [] : (dayNumber(aYear, month, day) ?? [])));
  if (year !== null) return on(year);
  if (now !== null) {
    const thisYear = new Date(now * dayMs).getUTCFullYear();
    if (dates[0]?.month == null) return nearMonths(dates[0]?.day ?? 0, now, tenseAt(draft, start, end));
    return [thisYear - 1, thisYear, thisYear + 1].flatMap(on).filter((at) => at - now > -150 && at - now < 240);
  }
  const anchor = anchors[0];
  const month = dates[0]?.month;
  if (!anchor || month == null || Math.abs(month - anchor.month) > 4) return [];
  return anchor.years.flatMap(on);
}

/** "Tuesday the 5th": the next one and the last one, or only the one that the sentence speaks of. */
function nearMonths(day: number, now: number, tense: 'past' | 'future' | null): number[] {
  const date = new Date(now * dayMs);
  const all = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1));
    return dayNumber(first.getUTCFullYear(), first.getUTCMonth(), day) ?? [];
  });
  const next = all.find((one) => one >= now);
  const last = all.findLast((one) => one <= now);
  return [tense === 'past' ? undefined : next, tense === 'future' ? undefined : last].filter(
    (one): one is number => one !== undefined,
  );
}

function tenseAt(draft: string, start: number, end: number): 'past' | 'future' | null {
  const from =
    Math.max(draft.lastIndexOf('.', start), draft.lastIndexOf('\n', start), draft.lastIndexOf('!', start)) + 1;
  const around = draft.slice(from, end);
  if (
    /\b(?:will|['’]ll|by|until|before|next|going to|due|latest|expect\w*|arrives?|should|can|could)\b|['’]ll\b/i.test(
      around,
    )
  )
    return 'future';
  if (
    /\b(?:was|were|received|sent|shipped|left|posted|called|wrote|spoke|ordered|delivered|since|ago|last)\b/i.test(
      around,
    )
  )
    return 'past';
  return null;
}

function placeOf(one: Dated, meant: number[], draft: string): SlipPlace {
  const { start, end } = one;
  const text = draft.slice(start, end);
  const swap = (from: number, length: number, wording: string) =>
    text.slice(0, from - start) + wording + text.slice(from - start + length);
  const weekdays = [...new Set(meant.map(weekdayOf))];
  const fixes: string[] = [];
  if (weekdays.length === 1) {
    const right = days[weekdays[0] as number] as string;
    const name = one.dayText.length > 5 ? right : right.slice(0, one.dayText.length < 4 ? 3 : one.dayText.length);
    fixes.push(
      swap(
        one.dayStart,
        one.dayText.length,
        /^\p{Lu}/u.test(one.dayText) ? name.charAt(0).toUpperCase() + name.slice(1) : name,
      ),
    );
    const near = (meant[0] as number) + ((one.weekday - (weekdays[0] as number) + 10) % 7) - 3;
    const date = new Date(near * dayMs);
    // Only inside the month, so that its name stays right.
    if (one.dates.length === 1 && date.getUTCMonth() === new Date((meant[0] as number) * dayMs).getUTCMonth()) {
      const day = date.getUTCDate();
      const ordinal = /^(?:st|nd|rd|th)/.exec(draft.slice(one.numberStart + one.numberText.length))?.[0];
      fixes.push(
        swap(
          one.numberStart,
          one.numberText.length + (ordinal?.length ?? 0),
          ordinal ? `${day}${ordinalOf(day)}` : String(day),
        ),
      );
    }
  }
  return { start, end, ...(fixes.length ? { fixes } : {}) };
}

const ordinalOf = (day: number) =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

/** The 31st of a month that has thirty days. */
const noSuchDay = (view: SlipView): SlipPlace[] =>
  findLastDays(view).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));

const findLastDays = lineFinder(
  [
    /\b(?:31(?:st)?(?: of)? (?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)|3[01](?:st|th)?(?: of)? feb(?:ruary)?|(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?) 31(?:st)?|feb(?:ruary)? 3[01](?:st|th)?)\b(?![\d:])/gi,
  ],
  holdsDigit,
  signOf((piece) => /3[01]/.test(piece)),
);

/** "tomorrow (Tuesday)" on a Tuesday. */
function wrongTomorrow(view: SlipView, now: number): SlipPlace[] {
  const steps: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };
  return findTomorrows(view).flatMap((hit) => {
    const step = (hit.groups?.step as string).toLowerCase();
    const said = (hit.groups?.day as string).toLowerCase();
    const right = days[weekdayOf(now + (steps[step] as number))] as string;
    if (right === said) return [];
    const start = hit.index + hit[0].length - said.length;
    return [{ start, end: start + said.length, fixes: [right.charAt(0).toUpperCase() + right.slice(1)] }];
  });
}

const findTomorrows = lineFinder(
  [
    /\b(?<step>yesterday|today|tomorrow)(?:,? \(|, )(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?=[).,!?\n]|$| the| \d)/gi,
  ],
  signOf((piece) => /today|tomorrow|yesterday/i.test(piece)),
);
