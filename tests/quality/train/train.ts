import { type Features, fitLogistic } from './fit';

/** A model as its file holds it: each feature with its weights, as src/engine/classifier/model.ts reads it. */
export interface Trained {
  classes: readonly string[];
  starts: readonly number[];
  features: Readonly<Record<string, readonly number[]>>;
}

/** What a model is trained on. */
export interface Example {
  features: readonly string[];
  /** Null where the thing is not there. */
  category: string | null;
}

const hold = 1;
/** A feature must stand in at least this many rows. */
const fewest = 3;
/** Only so many features are kept: those that move most rows furthest. */
const most = 9000;
const classFeatures = 3000;

/** Trains a model: is the thing there at all, and, among the rows where it is, of which class. Weights in hundredths, rounded. */
export function train(examples: readonly Example[], classes: readonly string[]): Trained {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  const yes = examples.map(({ category }) => category !== null);
  const first = fitLogistic(numbered(examples, common), yes, common.length, hold);
  const pull = (i: number) => Math.abs(first.weights[i] as number) * Math.sqrt(counts.get(common[i] as string) ?? 0);
  const kept = common
    .map((feature, i) => ({ feature, pull: pull(i) }))
    .sort((a, b) => b.pull - a.pull)
    .slice(0, most)
    .map(({ feature }) => feature)
    .sort();
  const rows = numbered(examples, kept);
  const flag = fitLogistic(rows, yes, kept.length, hold);
  const there = rows.filter((_, i) => yes[i]);
  const categories = examples.flatMap(({ category }) => (category === null ? [] : [category]));
  const perClass = classes.map((one) =>
    fitLogistic(
      there,
      categories.map((category) => category === one),
      kept.length,
      hold / 2,
    ),
  );
  const strongest = new Set(
    kept
      .map((_, i) => ({ i, pull: Math.max(...perClass.map(({ weights }) => Math.abs(weights[i] as number))) }))
      .sort((a, b) => b.pull - a.pull)
      .slice(0, classFeatures)
      .map(({ i }) => i),
  );
  const hundredths = (weight: number) => Math.round(weight * 100) || 0;
  const features = Object.fromEntries(
    kept.map((feature, i) => {
      const weights = [flag, ...(strongest.has(i) ? perClass : [])].map((one) => hundredths(one.weights[i] as number));
      while (weights.length > 1 && weights.at(-1) === 0) weights.pop();
      return [feature, weights];
    }),
  );
  return { classes, starts: [flag, ...perClass].map(({ start }) => hundredths(start)), features };
}

function numbered(examples: readonly Example[], known: readonly string[]): Features[] {
  const numbers = new Map(known.map((feature, i) => [feature, i]));
  return examples.map(({ features }) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])));
}
