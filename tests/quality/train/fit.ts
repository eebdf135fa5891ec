/** One row of features by number; each counts 1/√n of the row. */
export type Features = Int32Array;

export interface Fitted {
  weights: Float64Array;
  start: number;
}

/**
 * Logistic regression on binary features, each weighed beforehand by how differently it is spread over the two kinds of rows (Wang and
 * Manning 2012: naive Bayes log-count ratios). `hold` pulls the weights to 0 (L2). Full batches, Adam.
 */
export function fitLogistic(
  rows: readonly Features[],
  yes: readonly boolean[],
  width: number,
  hold: number,
  rounds: number,
): Fitted {
  const worth = spread(rows, yes, width);
  const weights = new Float64Array(width);
  const share = Math.max(1, yes.filter(Boolean).length) / rows.length;
  let start = Math.log(share / (1 - share));
  const [mean, square, slope] = [new Float64Array(width + 1), new Float64Array(width + 1), new Float64Array(width + 1)];
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < width; i++) slope[i] = hold * at(weights, i);
    slope[width] = 0;
    rows.forEach((row, r) => {
      const scale = 1 / Math.sqrt(Math.max(1, row.length));
      let sum = 0;
      for (const feature of row) sum += at(weights, feature) * at(worth, feature);
      const miss = 1 / (1 + Math.exp(-(start + sum * scale))) - Number(yes[r]);
      for (const feature of row) slope[feature] = at(slope, feature) + miss * scale * at(worth, feature);
      slope[width] = at(slope, width) + miss;
    });
    for (let i = 0; i <= width; i++) {
      const g = at(slope, i);
      mean[i] = 0.9 * at(mean, i) + 0.1 * g;
      square[i] = 0.999 * at(square, i) + 0.001 * g * g;
      const step = (0.05 * at(mean, i)) / (1 - 0.9 ** round) / (Math.sqrt(at(square, i) / (1 - 0.999 ** round)) + 1e-8);
      if (i < width) weights[i] = at(weights, i) - step;
      else start -= step;
    }
  }
  return { weights: weights.map((weight, i) => weight * at(worth, i)), start };
}

const at = (list: Float64Array, i: number) => list[i] as number;

function spread(rows: readonly Features[], yes: readonly boolean[], width: number): Float64Array {
  const [inYes, inNo] = [new Float64Array(width).fill(1), new Float64Array(width).fill(1)];
  rows.forEach((row, r) => {
    const list = yes[r] ? inYes : inNo;
    for (const feature of row) list[feature] = at(list, feature) + 1;
  });
  const sum = (list: Float64Array) => list.reduce((total, one) => total + one, 0);
  const [allYes, allNo] = [sum(inYes), sum(inNo)];
  return inYes.map((count, i) => 0.3 + Math.abs(Math.log(count / allYes) - Math.log(at(inNo, i) / allNo)));
}
