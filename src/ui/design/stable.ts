import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for as long as the component lives, which runs what was passed last: for parts that are not drawn anew without need. */
export function useStable<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
