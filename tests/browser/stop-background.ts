import type { RunningBrowser } from './launch';

/** Ends the extension's service worker, as the browser may at any time; resolves when it has ended, even if it has started anew. */
export async function stopBackground({ devtools, context }: RunningBrowser, id: string): Promise<void> {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const { targetInfos } = await devtools.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && isOurs(url));
  const worker = context.serviceWorkers().find((each) => isOurs(each.url()));
  if (!target || !worker) throw new Error('The background is not running.');

  // A worker that somebody calls at once starts again under the same target; only its memory tells that it is another one.
  await worker.evaluate(() => Object.assign(globalThis, { beforeTheStop: true }) && undefined);
  const gone = new Promise<false>((resolve) => {
    devtools.on('Target.targetDestroyed', ({ targetId }) => targetId === target.targetId && resolve(false));
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  await devtools.send('Target.closeTarget', { targetId: target.targetId });
  const remembers = () => worker.evaluate(() => 'beforeTheStop' in globalThis).catch(() => false);
  while (await Promise.race([remembers(), gone]));
}
