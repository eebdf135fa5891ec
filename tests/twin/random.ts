/** The same numbers for the same seed (mulberry32), so that a run that failed can be run again. */
export interface Random {
  /** From 0 up to, not including, `limit`. */
  below(limit: number): number;
  oneOf<T>(list: readonly T[]): T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T };
}
