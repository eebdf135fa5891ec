import { type Features, type Fitted, fitLogistic } from './fit';

/** A model as its file holds it: each feature with its weights, as src/engine/classifier/model.ts reads it. */
export interface Trained {
  classes: readonly string[];
  starts: readonly number[];
  features: Readonly<Record<string, readonly number[]>>;
}

/** What a model of several yes-or-no questions is trained on. */
export interface Example {
  features: readonly string[];
  /** The answer to each question. */
  says: readonly boolean[];
}

/** What a model of one thing in several classes is trained on. */
export interface Classed {
  features: readonly string[];
  /** Null where the thing is not there. */
  category: string | null;
}

interface Size {
  /** Only so many features are kept: those that move most rows furthest. */
  features: number;
  /** How much the weights are pulled to 0. */
  hold: number;
}

/** A feature must stand in at least this many rows. */
const fewest = 3;
const classFeatures = 3000;
/** Rounds of training: to see which features count, and to weigh those. */
const [rough, fine] = [60, 120];

/** Trains a model of yes-or-no questions about the same rows. Weights in hundredths, rounded. */
export function trainHeads(examples: readonly Example[], heads: readonly string[], { features, hold }: Size): Trained {
  const fits = (kept: readonly string[], rounds: number) => {
    const rows = numbered(examples, kept);
    return heads.map((_, head) =>
      fitLogistic(
        rows,
        examples.map(({ says }) => says[head] ?? false),
        kept.length,
        hold,
        rounds,
      ),
    );
  };
  const counts = countsIn(examples);
  const common = [...counts.keys()];
  const kept = furthest(counts, fits(common, rough), features);
  return written(heads, kept, fits(kept, fine));
}

/** Trains a model: is the thing there at all, and, among the rows where it is, of which class. Weights in hundredths, rounded. */
export function trainClasses(
  examples: readonly Classed[],
  classes: readonly string[],
  { features, hold }: Size,
): Trained {
  const yes = examples.map(({ category }) => category !== null);
  const counts = countsIn(examples);
  const common = [...counts.keys()];
  const kept = furthest(counts, [fitLogistic(numbered(examples, common), yes, common.length, hold, rough)], features);
  const rows = numbered(examples, kept);
  const there = rows.filter((_, i) => yes[i]);
  const categories = examples.flatMap(({ category }) => (category === null ? [] : [category]));
  const perClass = classes.map((one) =>
    fitLogistic(
      there,
      categories.map((category) => category === one),
      kept.length,
      hold / 2,
      fine,
    ),
  );
  const pulls = kept.map((_, i) => Math.max(...perClass.map(({ weights }) => Math.abs(weights[i] as number))));
  const least = [...pulls].sort((a, b) => b - a)[classFeatures] ?? 0;
  for (const { weights } of perClass) for (const [i, pull] of pulls.entries()) if (pull <= least) weights[i] = 0;
  return written(classes, kept, [fitLogistic(rows, yes, kept.length, hold, fine), ...perClass]);
}

/** In how many rows each feature stands that stands in enough. */
function countsIn(examples: readonly { features: readonly string[] }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest));
}

/** The features that move most rows furthest in any of the fits, in order of the alphabet. */
function furthest(counts: ReadonlyMap<string, number>, fits: readonly Fitted[], most: number): string[] {
  return [...counts]
    .map(([feature, count], i) => ({
      feature,
      pull: Math.max(...fits.map(({ weights }) => Math.abs(weights[i] as number))) * Math.sqrt(count),
    }))
    .sort((a, b) => b.pull - a.pull)
    .slice(0, most)
    .map(({ feature }) => feature)
    .sort();
}

function written(classes: readonly string[], kept: readonly string[], fits: readonly Fitted[]): Trained {
  const hundredths = (weight: number) => Math.round(weight * 100) || 0;
  const features = Object.fromEntries(
    kept.flatMap((feature, i) => {
      const weights = fits.map((one) => hundredths(one.weights[i] as number));
      while (weights.length > 0 && weights.at(-1) === 0) weights.pop();
      return weights.length > 0 ? [[feature, weights]] : [];
    }),
  );
  return { classes, starts: fits.map(({ start }) => hundredths(start)), features };
}

function numbered(examples: readonly { features: readonly string[] }[], known: readonly string[]): Features[] {
  const numbers = new Map(known.map((feature, i) => [feature, i]));
  return examples.map(({ features }) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])));
}

/** A model as its file holds it. */
export function linesOf({ classes, starts, features }: Trained): string {
  const lines = Object.entries(features).map(([feature, weights]) => `${feature}\t${weights.join(' ')}`);
  return [classes.join(' '), starts.join(' '), ...lines].join('\n');
}

/** The log odds that a model gives a row, as src/engine/classifier/model.ts works them out. */
export function oddsBy({ starts, features }: Trained, row: readonly string[]): number[] {
  const known = row.flatMap((feature) => (Object.hasOwn(features, feature) ? [features[feature] as number[]] : []));
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  return starts.map((start, i) => (start + known.reduce((sum, weights) => sum + (weights[i] ?? 0), 0) * scale) / 100);
}
