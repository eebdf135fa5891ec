import type { Sentence } from '../text/sentence';
import type { Gate, Lexicon, Opening } from './lexicon';
import type { Element } from './pattern';

/** Tokens [first, end) that a pattern took, and what its captures took. */
export interface Match {
  first: number;
  end: number;
  captures: ReadonlyMap<string, { first: number; end: number }>;
}

interface Run {
  sentence: Sentence;
  from: number;
  captures: Map<string, { first: number; end: number }> | undefined;
}

/** Takes tokens from `i` on; gives the index after the last one taken by it and all that follows, or -1. */
type Step = (run: Run, i: number) => number;

/** A compiled pattern: finds itself in a sentence, first place first. */
export interface Matcher {
  /** The words one of which must be in a sentence for this pattern to match; empty where there are none. */
  readonly gate: readonly number[];
  /** Where one of `gate` stands in the sentence: does it hold what else the pattern cannot do without? */
  hasRest(sentence: Sentence): boolean;
  /** Does the sentence hold all the words that this pattern cannot do without? True does not say that it matches. */
  mayStand(sentence: Sentence): boolean;
  find(sentence: Sentence, from?: number): Match | null;
}

/** May the token at `i` follow the one before it in one match? Not across a colon, a bracket or a dash. */
const joined = (run: Run, i: number) => i === run.from || run.sentence.tokens[i]?.gap !== ';';

function compileStep(element: Element, next: Step, lexicon: Lexicon): Step {
  switch (element.kind) {
    case 'word': {
      const numbers = lexicon.readings(element.word);
      const [first, second] = numbers;
      return (run, i) => {
        const number = run.sentence.numbers[i];
        return number !== undefined && (number === first || number === second) && joined(run, i)
          ? next(run, i + 1)
          : -1;
      };
    }
    case 'any':
      return (run, i) => {
        let at = i;
        for (let taken = 0; taken <= element.max; taken++) {
          if (taken >= element.min) {
            const end = next(run, at);
            if (end >= 0) return end;
          }
          const token = run.sentence.tokens[at];
          if (!token || (at > run.from && token.gap !== '')) return -1;
          at++;
        }
        return -1;
      };
    case 'rest':
      return (run, i) => {
        const end = element.of === 'sentence' ? run.sentence.length : run.sentence.clauseEnd(i);
        return end > i && i < run.sentence.length && run.sentence.tokens[i]?.gap !== ';' ? next(run, end) : -1;
      };
    case 'tag':
      return (run, i) =>
        i < run.sentence.length && joined(run, i) && run.sentence.hasTag(i, element.tag) ? next(run, i + 1) : -1;
    case 'numeric':
      return (run, i) => {
        const { sentence } = run;
        return i < sentence.length && joined(run, i) && sentence.mayBeNumber(i) ? next(run, i + 1) : -1;
      };
    case 'either': {
      const { options, optional } = element;
      const byFirst = firstWords(options, lexicon);
      if (!byFirst) {
        const steps = options.map((option) => compileSteps(option, next, lexicon));
        return (run, i) => {
          for (const step of steps) {
            const end = step(run, i);
            if (end >= 0) return end;
          }
          return optional ? next(run, i) : -1;
        };
      }
      const steps: (Step | undefined)[] = [];
      return (run, i) => {
        const due = byFirst.get(run.sentence.numbers[i] ?? 0);
        if (due && joined(run, i))
          for (const index of due) {
            steps[index] ??= compileSteps((options[index] as Element[]).slice(1), next, lexicon);
            const end = (steps[index] as Step)(run, i + 1);
            if (end >= 0) return end;
          }
        return optional ? next(run, i) : -1;
      };
    }
    case 'not':
    case 'absent': {
      const here = compileStep({ kind: 'either', options: element.options, optional: false }, (_, i) => i, lexicon);
      const takes = element.kind === 'not' ? 1 : 0;
      return (run, i) => {
        if (takes && (i >= run.sentence.length || !joined(run, i))) return -1;
        return here(run, i) >= 0 ? -1 : next(run, i + takes);
      };
    }
    case 'start':
      return (run, i) => (i === 0 ? next(run, i) : -1);
    case 'end':
      return (run, i) => (i === run.sentence.length ? next(run, i) : -1);
    case 'comma':
      return (run, i) => (run.sentence.tokens[i]?.gap === ',' ? next(run, i) : -1);
    case 'capture': {
      const starts: number[] = [];
      const close: Step = (run, i) => {
        const first = starts.at(-1) as number;
        const end = next(run, i);
        if (end >= 0) {
          run.captures ??= new Map();
          run.captures.set(element.name, { first, end: i });
        }
        return end;
      };
      const inside = compileSteps(element.inside, close, lexicon);
      return (run, i) => {
        starts.push(i);
        const end = inside(run, i);
        starts.pop();
        return end;
      };
    }
    default:
      return element satisfies never;
  }
}

/**
 * For each word number, the options (by index, in their order) that begin with it; null where one begins with something else.
 * Lists are long and used by many patterns: looking up the word at hand spares trying each.
 */
function firstWords(options: readonly Element[][], lexicon: Lexicon): ReadonlyMap<number, readonly number[]> | null {
  const known = lexicon.firstWords.get(options);
  if (known !== undefined) return known;
  const plan = new Map<number, number[]>();
  const usable = options.every((option) => option[0]?.kind === 'word');
  if (usable)
    options.forEach((option, index) => {
      for (const number of lexicon.readings((option[0] as { word: string }).word)) {
        const listed = plan.get(number);
        if (listed) listed.push(index);
        else plan.set(number, [index]);
      }
    });
  lexicon.firstWords.set(options, usable ? plan : null);
  return usable ? plan : null;
}

const compileSteps = (elements: readonly Element[], last: Step, lexicon: Lexicon): Step =>
  elements.reduceRight((next, element) => compileStep(element, next, lexicon), last);

/** Every word of a pattern must be known before the first sentence is cut; how to find it can wait until it is looked for. */
export function learn(elements: readonly Element[], lexicon: Lexicon): void {
  for (const element of elements) {
    if (element.kind === 'word') lexicon.readings(element.word);
    else if (element.kind === 'capture') learn(element.inside, lexicon);
    else if ('options' in element && !lexicon.learned.has(element.options)) {
      lexicon.learned.add(element.options);
      for (const option of element.options) learn(option, lexicon);
    }
  }
}

/** Makes a pattern ready to run; its words are learned by the lexicon. */
export function compilePattern(elements: readonly Element[], lexicon: Lexicon): Matcher {
  learn(elements, lexicon);
  return matcherOf(gatesOf(elements, lexicon), () => elements, lexicon);
}

/** A pattern that is read when first a sentence holds its words; they must be known to the lexicon before sentences are cut. */
export function matcherOf(
  gates: readonly (readonly number[])[],
  read: () => readonly Element[],
  lexicon: Lexicon,
): Matcher {
  const gate = gates[0] ?? [];
  const hasRest = (sentence: Sentence) => {
    for (let i = 1; i < gates.length; i++) if (!lexicon.stands(gates[i] as readonly number[], sentence)) return false;
    return true;
  };
  const mayStand = (sentence: Sentence) => (gate.length === 0 || lexicon.stands(gate, sentence)) && hasRest(sentence);
  let find: Find | undefined;
  return {
    gate,
    hasRest,
    mayStand,
    find(sentence, from = 0) {
      if (!mayStand(sentence)) return null;
      find ??= finderOf(read(), lexicon);
      return find(sentence, from);
    },
  };
}

type Find = (sentence: Sentence, from: number) => Match | null;

/** Tries a pattern at each place where it may begin; a pattern that asks for tags, only where it would be found but for them. */
function finderOf(elements: readonly Element[], lexicon: Lexicon): Find {
  const find = plainFinderOf(elements, lexicon);
  if (!holdsTag(elements)) return find;
  const hope = plainFinderOf(hopeful(elements), lexicon);
  return (sentence, from) => (sentence.isParsed || hope(sentence, from) ? find(sentence, from) : null);
}

function plainFinderOf(elements: readonly Element[], lexicon: Lexicon): Find {
  const { numbers } = openingOf(elements, lexicon);
  return tryingAt(elements, lexicon, numbers, elements[0]?.kind === 'start' ? 1 : Number.POSITIVE_INFINITY);
}

/** Tries a pattern everywhere, whatever it begins with: what all the quicker ways must agree with. */
export const findAnywhere = (elements: readonly Element[], lexicon: Lexicon): Find =>
  tryingAt(elements, lexicon, null, Number.POSITIVE_INFINITY);

function tryingAt(
  elements: readonly Element[],
  lexicon: Lexicon,
  openers: ReadonlySet<number> | null,
  last: number,
): Find {
  const step = compileSteps(elements, (_, i) => i, lexicon);
  return (sentence, from) => {
    const stop = Math.min(sentence.length, last);
    const { numbers } = sentence;
    for (let i = from; i < stop; i++) {
      if (openers !== null && !openers.has(numbers[i] as number)) continue;
      const run: Run = { sentence, from: i, captures: undefined };
      const end = step(run, i);
      if (end > i) return { first: i, end, captures: run.captures ?? noCaptures };
    }
    return null;
  };
}

const noCaptures: Match['captures'] = new Map();

const holdsTag = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      element.kind === 'tag' ||
      (element.kind === 'capture' && holdsTag(element.inside)) ||
      ('options' in element && element.options.some(holdsTag)),
  );

/**
 * The pattern as if every word had the part of speech that it asks for. Where even this is not found the pattern is not either, and
 * the sentence need not be parsed to know.
 */
const hopeful = (elements: readonly Element[]): Element[] =>
  elements.map((element): Element => {
    switch (element.kind) {
      case 'tag':
        return element.tag === 'Value'
          ? { kind: 'numeric' }
          : { kind: 'not', options: numberTags.has(element.tag) ? neverNumbers : [] };
      case 'capture':
        return { ...element, inside: hopeful(element.inside) };
      case 'either':
        return { ...element, options: element.options.map(hopeful) };
      case 'not':
      case 'absent':
        return { ...element, options: element.options.filter((option) => !holdsTag(option)) };
      default:
        return element;
    }
  });

/** Tags of numbers and days, and words that compromise never gives them to. */
const numberTags = new Set(['Money', 'Date', 'Month', 'WeekDay']);
const neverNumbers =
  'i we you he she it they is are was were am be been have has had do does did will would could not our my your'
    .split(' ')
    .map((word): Element[] => [{ kind: 'word', word }]);

/** The words that a match may begin with: elsewhere it need not be tried. */
function openingOf(elements: readonly Element[], lexicon: Lexicon): Opening {
  let numbers: Set<number> | null = new Set();
  for (const element of elements) {
    if (element.kind === 'start' || element.kind === 'end' || element.kind === 'comma' || element.kind === 'absent')
      continue;
    const opening = openingOfElement(element, lexicon);
    if (opening.numbers === null) numbers = null;
    else if (numbers) for (const number of opening.numbers) numbers.add(number);
    if (!opening.empty) return { numbers, empty: false };
  }
  return { numbers, empty: true };
}

function openingOfElement(element: Element, lexicon: Lexicon): Opening {
  if (element.kind === 'word') return { numbers: new Set(lexicon.readings(element.word)), empty: false };
  if (element.kind === 'capture') return openingOf(element.inside, lexicon);
  if (element.kind === 'any') return { numbers: null, empty: element.min === 0 };
  if (element.kind !== 'either') return { numbers: null, empty: false };
  const known = lexicon.openings.get(element.options);
  const opening = known ?? openingOfOptions(element.options, lexicon);
  if (!known) lexicon.openings.set(element.options, opening);
  return element.optional ? { ...opening, empty: true } : opening;
}

function openingOfOptions(options: readonly Element[][], lexicon: Lexicon): Opening {
  const openings = options.map((option) => openingOf(option, lexicon));
  return {
    numbers: openings.some(({ numbers }) => numbers === null)
      ? null
      : new Set(openings.flatMap(({ numbers }) => [...(numbers as ReadonlySet<number>)])),
    empty: openings.some(({ empty }) => empty),
  };
}

/** So frequent in replies that a gate on them lets many a sentence through. */
const frequent = new Set(
  'sorry please send so as one us do back order call no today time there new about has here way get again see number could check from sent been may should left thank thanks out were address team need know up my card would until all like change find only wait before read offer am had when just soon week same reply account how now told date sure take hear days what day use right let help make more very really look looking happy contact happen happened customer email service support feel understand appreciate questions question anything something further details information phone hi hello dear best regards issue problem able want many much good great thing things then they them he she him her which who where their his its an out into over still also too well going go come give keep try work working receive received provide'.split(
    ' ',
  ),
);

/** So common that a gate on them lets nearly every sentence through. */
const common = new Set(
  "the a an to of and i you we it is 's are be in on for that this your our my us me have has with not do will can if as at so or but was by from there please any all no get".split(
    ' ',
  ),
);

/** Sets of words of each of which every match must hold one, the cheapest first; long ones besides it cost more than they spare. */
export const gatesOf = (elements: readonly Element[], lexicon: Lexicon): number[][] =>
  allGatesOf(elements, lexicon)
    .sort((a, b) => a.cost - b.cost)
    .map(({ numbers }) => numbers)
    .filter((numbers, i) => i === 0 || numbers.length <= longestOther)
    .slice(0, mostGates);

const mostGates = 4;
const longestOther = 12;

const allGatesOf = (elements: readonly Element[], lexicon: Lexicon): Gate[] =>
  elements.flatMap((element) => {
    if (element.kind === 'capture') return allGatesOf(element.inside, lexicon);
    return gateOfElement(element, lexicon) ?? [];
  });

/** The cheapest set of words one of which every match must hold. */
function gateOf(elements: readonly Element[], lexicon: Lexicon): Gate | null {
  let best: Gate | null = null;
  for (const element of elements) {
    const gate = gateOfElement(element, lexicon);
    if (gate && (!best || gate.cost < best.cost)) best = gate;
  }
  return best;
}

function gateOfElement(element: Element, lexicon: Lexicon): Gate | null {
  if (element.kind === 'word')
    return {
      numbers: lexicon.readings(element.word),
      cost: common.has(element.word) ? 50 : frequent.has(element.word) ? 10 : 1,
    };
  if (element.kind === 'capture') return gateOf(element.inside, lexicon);
  if (element.kind !== 'either' || element.optional) return null;
  const known = lexicon.gates.get(element.options);
  if (known !== undefined) return known;
  const gate = gateOfOptions(element.options, lexicon);
  lexicon.gates.set(element.options, gate);
  return gate;
}

function gateOfOptions(options: readonly Element[][], lexicon: Lexicon): Gate | null {
  const gates = options.map((option) => gateOf(option, lexicon));
  if (gates.some((gate) => gate === null)) return null;
  const all = gates as Gate[];
  return {
    numbers: [...new Set(all.flatMap((gate) => gate.numbers))],
    cost: all.reduce((sum, gate) => sum + gate.cost, 0),
  };
}
