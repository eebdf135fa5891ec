import { Lexicon } from '../../rules/lexicon';
import { compilePattern } from '../../rules/matcher';
import { parsePattern } from '../../rules/pattern';
import { PatternIndex } from '../../rules/pattern-index';
import { Sentence } from '../../text/sentence';
import { expand } from '../../text/tokens';
import { calm } from './calm';
import { delicate } from './delicate';
import { lists } from './lists';
import { deniable, trouble } from './trouble';
import { verdict } from './verdict';

const all = { ...trouble, ...verdict, ...calm, ...delicate };
export type Idea = keyof typeof all;
export const troubles = Object.keys(trouble) as (keyof typeof trouble)[];

/** The ideas' patterns number words on their own: they are the engine's, whatever packs are on. Made on the first message read. */
let made: { lexicon: Lexicon; index: PatternIndex<Idea> } | undefined;

function ready() {
  if (made) return made;
  const lexicon = new Lexicon();
  const groups = (Object.entries(all) as [Idea, string][]).map(
    ([idea, text]) =>
      [
        idea,
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .map((line) => compilePattern(parsePattern(line, lists, expand), lexicon)),
      ] as const,
  );
  for (const word of deniers) lexicon.learn(word);
  made = { lexicon, index: new PatternIndex(groups) };
  return made;
}

const deniers = ['not', 'no', 'never', 'without', 'any', 'nothing', 'neither', 'nor', 'none'];
const deniersOnly = new Set(['not', 'no', 'never', 'without', 'nothing', 'neither', 'nor', 'none']);

/** How often each idea is found in one sentence of plain text. */
export function ideasIn(text: string): ReadonlyMap<Idea, number> {
  const { lexicon, index } = ready();
  const sentence = new Sentence(text, lexicon);
  const found = new Map<Idea, number>();
  for (const { name, match } of index.find(sentence)) {
    if (deniable.has(name) && isDenied(sentence, match.first)) continue;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

/** Does a word of denial stand right before, at most two small words between: "no problem", "not a single error"? */
function isDenied(sentence: Sentence, first: number): boolean {
  const own = sentence.tokens[first]?.word ?? '';
  if (deniersOnly.has(own)) return false;
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = sentence.tokens[i];
    if (!token || sentence.tokens[i + 1]?.gap) return false;
    if (deniersOnly.has(token.word)) return true;
    if (!between.has(token.word)) return false;
  }
  return false;
}

const between = new Set(
  'a an the any been be have had such single more further even really very so it is was'.split(' '),
);
