const everyMs = 250;

/** Says on a terminal how far a review has come, on one line that is taken away at the end. Silent where nobody looks. */
export function createProgress(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  nowMs: () => number = () => performance.now(),
): { done(count: number): void; end(): void } {
  const startedMs = nowMs();
  let count = 0;
  let saidMs = startedMs;
  let isShown = false;
  return {
    done(more) {
      count += more;
      if (!terminal.isTTY || nowMs() - saidMs < everyMs) return;
      saidMs = nowMs();
      isShown = true;
      const each = Math.round((count / (saidMs - startedMs)) * 1000);
      terminal.write(`\r${count.toLocaleString('en')} reviewed, ${each.toLocaleString('en')} a second\u001b[K`);
    },
    end() {
      if (isShown) terminal.write('\r\u001b[K');
    },
  };
}
