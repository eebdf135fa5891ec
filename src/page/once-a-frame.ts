/**
 * Returns a function that runs `task` in the next frame, however often it is called before that. A hidden page has no frames;
 * there a timer takes their place, so that a panel in another tab is still answered.
 */
export function onceAFrame(task: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    let done = false;
    const run = () => {
      if (done) return;
      done = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      waiting = false;
      if (!signal.aborted) task();
    };
    const frame = requestAnimationFrame(run);
    const timer = setTimeout(run, 120);
  };
}
