import { loadFranc } from 'virtual:franc';
import type { Placed } from './draft';
import { englishWords, sharedWords } from './english-words';
import { perSentence, type Sentence } from './sentence';

/** Which language a draft is in, as far as it can be told. */
export interface Heard {
  /** ISO 639-1; `und` where it is surely no English and nothing else is certain. */
  language: string;
  /** Is it in that language, or may it be? */
  couldBe(language: string): boolean;
}

/**
 * Tells drafts in other languages from English ones. English has the benefit of every doubt: small English words decide first, the
 * detector is asked only where there are next to none, and null means that the draft may be in any language.
 */
export class LanguageReader {
  private readonly heard = new Map<string, Heard | null>();

  constructor(private readonly ask: typeof detect = detect) {}

  /** Looks at the draft's own wording as a whole. */
  hear(draft: readonly Placed[]): Heard | null {
    const all = { words: 0, letters: 0, foreign: 0, english: 0, shared: 0 };
    for (const { sentence } of draft) {
      const count = countOf(sentence);
      all.words += count.words.length;
      all.letters += count.letters;
      all.foreign += count.foreign;
      all.english += count.english;
      all.shared += count.shared;
    }
    if (all.english >= all.words * enoughEnglish || all.english + all.shared >= all.words * enoughSmall)
      return all.english > 0 ? isEnglish : null;
    const otherScript = all.foreign * 2 > all.letters;
    if (all.letters < (otherScript ? leastForeign : leastLetters)) return null;
    const sample = sampleOf(draft.map(({ sentence }) => countOf(sentence)));
    const known = this.heard.get(sample);
    if (known !== undefined) return known;
    if (this.heard.size >= mostRemembered) this.heard.clear();
    const made = this.ask(sample, otherScript, otherScript || (all.english === 0 && all.letters >= noEnglish));
    this.heard.set(sample, made);
    return made;
  }

  forget(): void {
    this.heard.clear();
  }
}

const mostRemembered = 100;
/** English replies: 99.5 % have more than a tenth of these words; replies in other languages: under a tenth. */
const enoughEnglish = 0.1;
const enoughSmall = 0.35;
/** Fewer letters than this are too few to tell; of a script that English does not use, few are enough. */
const leastLetters = 22;
const leastForeign = 6;
/** So many letters without one small English word are not English, whatever the detector says. */
const noEnglish = 70;
/** How near to the best language (franc gives that 1) another may come before one cannot tell them apart; in short samples sooner. */
const near = { script: 0.8, short: 0.85, long: 0.93 };
const english = { short: 0.75, long: 0.88 };
const longLetters = { apart: 80, english: 50 };

interface Count {
  /** The sentence's words that hold a letter. */
  words: string[];
  letters: number;
  /** Letters of scripts other than Latin. */
  foreign: number;
  english: number;
  shared: number;
}

function countWords({ tokens }: Sentence): Count {
  const count: Count = { words: [], letters: 0, foreign: 0, english: 0, shared: 0 };
  for (const { word, opaque } of tokens) {
    if (opaque || /^\P{L}*$/u.test(word)) continue;
    count.words.push(word);
    count.letters += word.length;
    if (!/^[\p{Script=Latin}\p{M}\P{L}]+$/u.test(word)) count.foreign += word.length;
    if (englishWords.has(word)) count.english++;
    else if (sharedWords.has(word)) count.shared++;
  }
  return count;
}

const countOf = perSentence(countWords);

const longestSample = 160;
const step = 4;

/**
 * The draft's first words, in steps of four: the same while a sentence is being written further, so that what was heard is heard
 * again only where there is more to go by.
 */
function sampleOf(counts: readonly Count[]): string {
  const words: string[] = [];
  let letters = 0;
  for (const count of counts)
    for (const word of count.words) {
      if (letters > longestSample) break;
      words.push(word);
      letters += word.length;
    }
  // The last word may still be growing.
  const whole = words.length - 1 - ((words.length - 1) % step);
  return words.slice(0, whole > 0 ? whole : words.length).join(' ');
}

const isEnglish: Heard = { language: 'en', couldBe: (language) => language === 'en' };

function detect(sample: string, otherScript: boolean, isOther: boolean): Heard | null {
  const found = loadFranc().francAll(sample, { minLength: 1, only: Object.keys(codes) });
  const shares = new Map(found.map(([name, share]) => [codes[name] ?? 'und', share]));
  const [first = ['und', 0] as const, second] = found;
  const isLongEnough = (letters: number) => (sample.length < letters ? 'short' : 'long');
  if (!isOther && (shares.get('en') ?? 0) > english[isLongEnough(longLetters.english)]) return null;
  if (first[0] === 'und' || first[0] === 'eng') return isOther ? unknown : null;
  const apart = otherScript ? near.script : near[isLongEnough(longLetters.apart)];
  const isCertain = (second?.[1] ?? 0) < apart && !signsOfUnknown.test(sample);
  return {
    language: isCertain ? (codes[first[0]] ?? 'und') : 'und',
    couldBe: (language) => language !== 'en' && (!isCertain || (shares.get(language) ?? 0) >= apart),
  };
}

/** Danish and Norwegian, which franc-min does not know and takes for Dutch. */
const signsOfUnknown = /[æø]|\b(?:og|ikke|jeg|takk)\b/;

const unknown: Heard = { language: 'und', couldBe: (language) => language !== 'en' };

/** franc's names of the languages that replies are written in, and the short names that packs and browsers use. */
const codes: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  nld: 'nl',
  pol: 'pl',
  ita: 'it',
  por: 'pt',
  swe: 'sv',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  hrv: 'hr',
  ind: 'id',
  vie: 'vi',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  srp: 'sr',
  ell: 'el',
  jpn: 'ja',
  cmn: 'zh',
  kor: 'ko',
  arb: 'ar',
  pes: 'fa',
  hin: 'hi',
  ben: 'bn',
  tha: 'th',
};
