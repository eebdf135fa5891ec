import type { Conversation } from '../../reading/conversation';
import type { ReviewInput } from '../../review-input';
import type { Placed, PlacedLine } from '../../text/draft';
import { leftOut } from '../../text/left-out';
import { type Before, type Line, perLine } from '../../text/line';
import { perSentence, type Sentence } from '../../text/sentence';
import type { Opaque } from '../../text/tokens';

/** What a check sees. */
export interface SlipView {
  input: ReviewInput;
  draft: readonly Placed[];
  lines: readonly PlacedLine[];
  conversation: Pick<Conversation, 'thread'>;
}

/** A match of an expression, with its place in the text that was searched. */
export type Hit = Pick<RegExpExecArray, 'index' | 'groups' | 0> & { 1?: string };

/** One plain mistake; `fixes` are wordings that mend it, if the check knows any. */
export interface SlipPlace {
  start: number;
  end: number;
  /** The part to show, where a fix must take in more. */
  mark?: { start: number; end: number };
  fixes?: string[];
}

/** A check for one kind of slip. */
export type SlipCheck = (view: SlipView) => SlipPlace[];

/** Says of a line, from one of its sentences on, whether there can be anything to find in it. */
export type Sign = (line: Line, from?: number) => boolean;

/**
 * A sign that no space can stand in: it is looked for in each sentence of a line by itself, and in what stands in none, so that a key
 * asks about the sentence that it changed and no more.
 */
export function signOf(holds: (piece: string) => boolean): Sign {
  const inSentence = perSentence(({ text }) => holds(text));
  const inRest = perLine(({ rest }) => rest !== '' && holds(rest));
  return (line, from = 0) => {
    for (let i = from; i < line.sentences.length; i++) if (inSentence(line.sentences[i] as Sentence)) return true;
    return inRest(line);
  };
}

/** Most lines hold no figure, and most slips of figures need to look no further. */
export const holdsDigit = signOf((piece) => /\d/.test(piece));

/**
 * Finds the matches of global expressions that stand in the writer's own words: not in a quoted message, a link or code. Only for
 * expressions that never look past the end of a line: they are searched again only in the line that changed, and only where all signs
 * say that there may be a match.
 */
export function lineFinder(
  expressions: readonly RegExp[],
  ...signs: readonly Sign[]
): (view: Pick<SlipView, 'lines'>) => readonly Hit[] {
  const inLine = perLine((line, before?: Before<readonly (readonly Hit[])[]>) => {
    if (before && !signs.every((sign) => sign(line, before.sentence)) && !before.made.some(reachesOver(before.until)))
      return keptOf(before.made, before.until);
    if (!signs.every((sign) => sign(line))) return nowhere;
    const found = expressions.map((expression, i) => {
      const earlier = before?.made[i] ?? none;
      const until = before && before.made !== nowhere && !reachesOver(before.until)(earlier) ? before.until : 0;
      const kept = until > 0 ? earlier.filter(({ index }) => index < until) : none;
      const added = ownMatches(line.text, expression, () => line.leftOut, until);
      return kept.length > 0 ? [...kept, ...added] : added;
    });
    return found.some((hits) => hits.length > 0) ? found : nowhere;
  });
  /** Where the hits of a line were last told to be. */
  const told = perLine((): { start: number; hits: readonly Hit[] } => ({ start: -1, hits: none }));
  return ({ lines }) => {
    let found = none;
    for (let i = 0; i < lines.length; i++) {
      const { start, line } = lines[i] as PlacedLine;
      const own = inLine(line);
      if (own === nowhere) continue;
      const last = told(line);
      if (last.start !== start) {
        last.start = start;
        last.hits = own.flatMap((hits) => hits.map((hit) => ({ ...hit, index: hit.index + start })));
      }
      found = found.length > 0 ? [...found, ...last.hits] : last.hits;
    }
    return found;
  };
}

const none: readonly Hit[] = [];
const nowhere: readonly (readonly Hit[])[] = [];

const reachesOver = (until: number) => (hits: readonly Hit[]) =>
  hits.some(({ index, 0: hit }) => index < until && index + hit.length > until);

/** The hits before an offset; the same array where all are. */
function keptOf(found: readonly (readonly Hit[])[], until: number): readonly (readonly Hit[])[] {
  if (found.every((hits) => hits.every(({ index }) => index < until))) return found;
  const kept = found.map((hits) => hits.filter(({ index }) => index < until));
  return kept.some((hits) => hits.length > 0) ? kept : nowhere;
}

/** Does any line of the draft hold all that a check cannot do without? */
export function signIn(...signs: readonly Sign[]): (view: Pick<SlipView, 'lines'>) => boolean {
  const inLine = perLine((line) => signs.every((sign) => sign(line)));
  return ({ lines }) => {
    for (let i = 0; i < lines.length; i++) if (inLine((lines[i] as PlacedLine).line)) return true;
    return false;
  };
}

/** As `matchAll` does, without its copy of the expression. */
function allMatches(text: string, expression: RegExp, from: number): Hit[] {
  const hits: Hit[] = [];
  expression.lastIndex = from;
  for (let hit = expression.exec(text); hit; hit = expression.exec(text)) {
    const { 0: whole, 1: first, index, groups } = hit;
    hits.push({ 0: whole, index, ...(first === undefined ? {} : { 1: first }), ...(groups ? { groups } : {}) });
    if (whole === '') expression.lastIndex++;
  }
  return hits;
}

/** The matches of a global expression in the writer's own words, from an offset on, wherever it looks. */
export function ownMatches(
  draft: string,
  expression: RegExp,
  hiddenIn: (text: string) => readonly Opaque[] = leftOut,
  from = 0,
): Hit[] {
  const hits = allMatches(draft, expression, from);
  if (hits.length === 0) return hits;
  const hidden = hiddenIn(draft);
  return hits.filter(({ index, 0: hit }) => {
    const end = index + hit.length;
    return !hidden.some((stretch) => stretch.start <= index && stretch.end >= end && hiddenFor(hit, stretch));
  });
}

/** Remembers what was made of a thread for as long as it stays the same. */
export function perThread<T>(
  work: (view: Pick<SlipView, 'conversation'>) => T,
): (view: Pick<SlipView, 'conversation'>) => T {
  const remembered = new WeakMap<SlipView['conversation']['thread'], { made: T }>();
  return (view) => {
    const { thread } = view.conversation;
    const known = remembered.get(thread);
    if (known) return known.made;
    const made = work(view);
    remembered.set(thread, { made });
    return made;
  };
}

/** A placeholder or an address is left out on its own account; that must not hide it from those who look for it. */
const hiddenFor = (hit: string, stretch: { start: number; end: number }) =>
  stretch.end - stretch.start > hit.length + 1;

/** The texts of the thread that others wrote, with who did. */
export const textsOf = (view: Pick<SlipView, 'conversation'>, ...from: string[]): string[] =>
  view.conversation.thread.filter((message) => from.includes(message.from)).map(({ text }) => text);

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other; at most `limit` + 1 is told. */
export function distance(a: string, b: string, limit = 2): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((old[j] as number) + 1, (row[j - 1] as number) + 1, (old[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] as number) + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return Math.min(old[b.length] as number, limit + 1);
}
