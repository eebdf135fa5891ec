import type { BenchProgress } from '../../src/coaching/bench';
import type { PackDesk } from '../../src/ui/studio/pack/pack-desk';
import type { StudioEngine } from '../../src/ui/studio/studio-engine';
import type { FromWorker, ToWorker, WorkerCalls } from './worker-calls';

type Answer = { done(result: unknown): void; fail(error: Error): void; onProgress?(progress: BenchProgress): void };

/** The engine in a worker of this page: what takes long there holds up nothing here. */
export function studioEngine(): StudioEngine & Pick<PackDesk, 'read'> {
  // An unlisted script of ours beside this page (entrypoints/studio-worker.ts).
  const worker = new Worker('/studio-worker.js');
  const waiting = new Map<number, Answer>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const answer = waiting.get(data.id);
    if ('progress' in data) return answer?.onProgress?.(data.progress);
    waiting.delete(data.id);
    if ('error' in data) answer?.fail(new Error(data.error));
    else answer?.done(data.result);
  };

  function ask<Name extends keyof WorkerCalls>(
    call: Name,
    args: Parameters<WorkerCalls[Name]>,
    onProgress?: (progress: BenchProgress) => void,
  ) {
    const id = ++last;
    const message: ToWorker = { id, call, args };
    worker.postMessage(message);
    const result = new Promise<Awaited<ReturnType<WorkerCalls[Name]>>>((done, fail) => {
      waiting.set(id, { done: done as Answer['done'], fail, ...(onProgress ? { onProgress } : {}) });
    });
    return { id, result };
  }

  return {
    tryRule: (...args) => ask('tryRule', args).result,
    personalData: (text) => ask('personalData', [text]).result,
    openReplies: (source) => ask('openReplies', [source]).result,
    drawReplies: (...args) => ask('drawReplies', args).result,
    openMacros: (source) => ask('openMacros', [source]).result,
    coachMacros: (...args) => ask('coachMacros', args).result,
    macroPrints: (...args) => ask('macroPrints', args).result,
    rewrittenMacros: (...args) => ask('rewrittenMacros', args).result,
    read: (...args) => ask('read', args).result,
    review(request, onProgress, signal) {
      const { id, result } = ask('review', [request], onProgress);
      const cancelled = new Promise<null>((cancel) => {
        signal.addEventListener('abort', () => {
          waiting.delete(id);
          worker.postMessage({ id, cancel: true } satisfies ToWorker);
          cancel(null);
        });
      });
      // Whoever cancels goes on at once, whatever the worker is still busy with.
      return Promise.race([result, cancelled]);
    },
  };
}
