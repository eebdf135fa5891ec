import type { Strand } from './features';

/** Where a run of words leads: the weights of the feature that ends here, and on to longer ones. */
interface Node {
  weights: readonly number[] | undefined;
  /** The same as it stands in the model's lines, until somebody needs it: most are never needed. */
  written: string | undefined;
  next: Map<string, Node> | undefined;
  /** The tally that last counted it. */
  counted: number;
}

const newNode = (): Node => ({ weights: undefined, written: undefined, next: undefined, counted: 0 });

/**
 * A linear model over runs of words. `starts` and the weights are in hundredths, one for each thing that the model tells: each of
 * `classes`, and before them, where the model has it, whether any of them is there at all.
 */
export interface Model {
  classes: readonly string[];
  starts: readonly number[];
  /** By the mark of their rows. */
  features: Readonly<Record<Strand['mark'], Node>>;
  /** Every word that stands in a feature. */
  words: ReadonlySet<string>;
}

/** Sums of weights, on the way to a verdict: `sums[0]` speaks for the thing at all, the others for the classes. */
export interface Tally {
  sums: Float64Array;
  /** How many features the model knew. */
  known: number;
}

/** Adds up what a model knows of some strands, each feature once; `before` is what was added up already, and stays as it is. */
export function tally({ starts, features }: Model, strands: readonly Strand[], before?: Tally): Tally {
  const sums = before ? before.sums.slice() : new Float64Array(starts.length);
  let known = before?.known ?? 0;
  const tallying = ++tallies;
  for (const { mark, words, least, most } of strands) {
    const root = features[mark].next;
    for (let from = 0; from + least <= words.length; from++) {
      let node = root?.get(words[from] as string);
      for (let size = 1; node && size <= most; size++) {
        if (node.written !== undefined && size >= least && node.counted !== tallying) {
          node.counted = tallying;
          known++;
          node.weights ??= node.written.split(' ').map(Number);
          const { weights } = node;
          for (let i = 0; i < weights.length; i++) (sums[i] as number) += weights[i] as number;
        }
        const word = words[from + size];
        node = word === undefined ? undefined : node.next?.get(word);
      }
    }
  }
  return { sums, known };
}

let tallies = 0;

export interface Verdict {
  /** Log odds that the thing is there at all: 0 is even, 1 is 73 %. */
  odds: number;
  /** The class that most speaks for. */
  likeliest: string;
}

/** The log odds that a tally comes to, in the order of `starts`. A sum counts the less the more features share in it, so that long texts are not louder than short ones. */
export function oddsOf({ starts }: Model, { sums, known }: Tally): number[] {
  const scale = 1 / (100 * Math.sqrt(Math.max(1, known)));
  return starts.map((start, i) => start / 100 + (sums[i] as number) * scale);
}

/** What a tally of a model with a first sum of its own comes to: is the thing there at all, and of which class? */
export function verdictOf(model: Model, tally: Tally): Verdict {
  const [odds = 0, ...classes] = oddsOf(model, tally);
  let best = 0;
  for (let i = 1; i < model.classes.length; i++) if ((classes[i] as number) > (classes[best] as number)) best = i;
  return { odds, likeliest: model.classes[best] ?? '' };
}

/** Reads a model from its lines: the classes, the starts, then each feature with its weights, parted by a tab. */
export function readModel(lines: string): Model {
  const [classes = '', starts = '', ...rest] = lines.trim().split('\n');
  const features = { '': newNode(), '~': newNode(), '+': newNode(), '@': newNode() };
  const words = new Set<string>();
  for (const line of rest) {
    const [feature = '', weights = ''] = line.split('\t');
    const mark = (/^[~+@](?=.)/.exec(feature)?.[0] ?? '') as Strand['mark'];
    let node = features[mark];
    for (const word of feature.slice(mark.length).split(' ')) {
      words.add(word);
      node.next ??= new Map();
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.written = weights;
  }
  return { classes: classes.split(' '), starts: starts.split(' ').map(Number), features, words };
}
