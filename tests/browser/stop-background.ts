import type { RunningBrowser } from './launch';

/** Ends the extension's service worker, as the browser may at any time; resolves when it is gone. */
export async function stopBackground({ devtools, context }: RunningBrowser, id: string): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) throw new Error('The background is not running.');
  const closed = context
    .serviceWorkers()
    .find((each) => each.url() === worker.url)
    ?.waitForEvent('close');
  await devtools.send('Target.closeTarget', { targetId: worker.targetId });
  await closed;
}
