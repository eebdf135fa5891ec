import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Coach } from '../engine/review';
import type { Line } from './lines';
import { type Crew, type Reviewed, type ReviewLines, reviewWith } from './review';

/** Fewer lines than this are reviewed sooner than other threads are ready. */
const worthOthers = 300;

/** A crew that reviews in this thread, and in `threads` others once there is enough to do. */
export function createCrew(createCoach: () => Coach, threads: number, file: URL): Crew & { dismiss(): Promise<void> } {
  let here: ReviewLines | undefined;
  let others: Colleague[] = [];
  let seen = 0;
  let next = 0;
  return {
    atOnce: threads > 1 ? threads * 2 : 1,
    review(lines) {
      seen += lines.length;
      if (threads > 1 && seen > worthOthers) {
        if (others.length === 0) others = Array.from({ length: threads }, () => startColleague(file));
        return (others[next++ % others.length] as Colleague).review(lines);
      }
      here ??= reviewWith(createCoach());
      return here(lines);
    },
    dismiss: async () => void (await Promise.all(others.map((other) => other.dismiss()))),
  };
}

interface Colleague {
  review(lines: readonly Line[]): Promise<Reviewed>;
  dismiss(): Promise<unknown>;
}

/** Another thread that runs this same program, see `workAsColleague`. It answers in the order in which it was asked. */
function startColleague(file: URL): Colleague {
  const worker = new Worker(file);
  const waiting: { resolve(reviewed: Reviewed): void; reject(error: unknown): void }[] = [];
  worker.on('message', (reviewed: Reviewed) => waiting.shift()?.resolve(reviewed));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    review: (lines) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(lines);
      }),
    dismiss: () => worker.terminate(),
  };
}

/** In a thread that `createCrew` started: reviews what it is sent. False in the main thread. */
export function workAsColleague(createCoach: () => Coach): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  const reviewLines = reviewWith(createCoach());
  port.on('message', (lines: Line[]) => port.postMessage(reviewLines(lines)));
  return true;
}
