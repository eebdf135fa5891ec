/** One line in the console of the background. Never holds words of a draft or a thread. */
export function logLine(what: string, error?: unknown): void {
  console.warn(
    `composure: ${what}${error === undefined ? '' : ` (${error instanceof Error ? error.message : error})`}`,
  );
}
