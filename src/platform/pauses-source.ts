import { createPauses } from './pauses';

/** What is paused, for a page that stays open. */
export async function createPausesSource() {
  const pauses = createPauses();
  let paused = await pauses.now();
  return {
    current: () => paused,
    subscribe: (changed: () => void): (() => void) =>
      pauses.watch(async () => {
        paused = await pauses.now();
        changed();
      }),
    end: pauses.end,
  };
}
