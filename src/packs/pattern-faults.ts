import { loadCompromise } from 'virtual:compromise';
import { Lexicon } from '../engine/rules/lexicon';
import { compilePattern } from '../engine/rules/matcher';
import { type Element, type Lists, PatternError, parsePattern } from '../engine/rules/pattern';
import type { Rule } from '../engine/rules/schema';
import { expand } from '../engine/text/tokens';
import { fieldOf, type RuleFault } from './fault';
import { meant } from './nearest';
import { mostWays, waysOf } from './pattern-ways';
import { type PlacedPattern, patternsOf } from './patterns-of';

const noGate =
  'names no word that must be there, so that every sentence would have to be parsed for it: write at least one plain word, or a choice (one|other) without "?", into it';

/** Patterns of a rule that cannot be read, that name what there is not, or that no particular word leads to. */
export const patternFaults = (rule: Rule, lists: Lists): RuleFault[] => faultsOfPatterns(patternsOf(rule), lists);

export function faultsOfPatterns(patterns: readonly PlacedPattern[], lists: Lists): RuleFault[] {
  return patterns.flatMap((pattern) =>
    messagesOf(pattern, lists).map((message) => ({
      field: fieldOf(pattern.path),
      message: `"${pattern.text}" ${message}`,
    })),
  );
}

function messagesOf({ text, finds }: PlacedPattern, lists: Lists): string[] {
  const elements = read(text, lists);
  if (elements instanceof PatternError) {
    const list = /%([a-z0-9-]+)%$/.exec(elements.message)?.[1];
    const advice = list ? `; ${meant(list, Object.keys(lists))}` : '';
    return [`cannot be read: ${elements.message}${advice}`];
  }
  const ways = waysOf(elements);
  if (ways > mostWays)
    return [
      `could be read in ${Math.round(ways).toLocaleString('en')} ways, which would make every draft slow: use fewer "*", ".{0,9}" and words with "?", or cut it into several patterns`,
    ];
  const messages = [...walk(elements)].flatMap((element) =>
    element.kind === 'tag' && !knownTags().has(element.tag)
      ? [`cannot match: "#${element.tag}" is no part of speech; ${meant(element.tag, knownTags())}`]
      : [],
  );
  if (finds && compilePattern(elements, new Lexicon()).gate.length === 0) messages.push(noGate);
  return messages;
}

/** What the patterns of a rule capture, for suggestions to use; of a pattern that cannot be read, what it seems to. */
export const capturesOf = (rule: Rule): Set<string> =>
  new Set(
    patternsOf(rule)
      .filter(({ finds }) => finds)
      .flatMap(({ text }) => [...text.matchAll(/\[([a-z]+):/g)].map((capture) => capture[1] as string)),
  );

function read(text: string, lists: Lists): Element[] | PatternError {
  try {
    return parsePattern(text, lists, expand);
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

function* walk(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    if (element.kind === 'capture') yield* walk(element.inside);
    else if ('options' in element) for (const option of element.options) yield* walk(option);
  }
}

let tags: ReadonlySet<string> | undefined;

/** The parts of speech that compromise knows. */
function knownTags(): ReadonlySet<string> {
  const world = loadCompromise().world() as { model: { one: { tagSet: object } } };
  tags ??= new Set(Object.keys(world.model.one.tagSet));
  return tags;
}
