import type { MannerWeights } from '../../../src/engine/classifier/manner';

/** A clause with the log odds of a model that has not seen it, and the reply that it stands in. */
export interface Placed {
  odds: number;
  flagged: boolean;
  /** The state of each need, as "need state". */
  states: readonly string[];
}

/** The states that count; the others hang together with them. */
const counted = [
  'acknowledgement missing',
  'acknowledgement met',
  'apology missing',
  'apology met',
  'next-step missing',
  'next-step met',
  'ownership met',
  'question met',
  'options met',
];
const hold = 1;
const rounds = 30;

/** Logistic regression on a clause's own odds and the states of the reply's needs (L2, Newton's method). */
export function fitManner(clauses: readonly Placed[]): MannerWeights {
  const rows = clauses.map(({ odds, states }) => [1, odds, ...counted.map((state) => Number(states.includes(state)))]);
  const width = counted.length + 2;
  const weights = new Array<number>(width).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : hold * weight));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : hold) : 0)));
    rows.forEach((row, r) => {
      const sum = row.reduce((total, value, i) => total + value * (weights[i] as number), 0);
      const share = 1 / (1 + Math.exp(-sum));
      const miss = share - Number(clauses[r]?.flagged);
      for (let i = 0; i < width; i++) {
        slope[i] = (slope[i] as number) + miss * (row[i] as number);
        const line = bend[i] as number[];
        for (let j = 0; j < width; j++)
          line[j] = (line[j] as number) + share * (1 - share) * (row[i] as number) * (row[j] as number);
      }
    });
    const step = solved(bend, slope);
    for (let i = 0; i < width; i++) weights[i] = (weights[i] as number) - (step[i] as number);
  }
  const [start = 0, own = 0, ...rest] = weights.map((weight) => Math.round(weight * 100) / 100);
  return { start, own, states: Object.fromEntries(counted.map((state, i) => [state, rest[i] as number])) };
}

/** x of `matrix` · x = `right`, by elimination; both are used up. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const line = matrix[i] as number[];
    for (let below = i + 1; below < size; below++) {
      const other = matrix[below] as number[];
      const times = (other[i] as number) / (line[i] as number);
      for (let j = i; j < size; j++) other[j] = (other[j] as number) - times * (line[j] as number);
      right[below] = (right[below] as number) - times * (right[i] as number);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const line = matrix[i] as number[];
    let sum = right[i] as number;
    for (let j = i + 1; j < size; j++) sum -= (line[j] as number) * (x[j] as number);
    x[i] = sum / (line[i] as number);
  }
  return x;
}
