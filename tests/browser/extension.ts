import type { CDPSession, Page, Worker } from 'playwright-core';
import type { RunningBrowser } from './launch';

export interface Extension {
  id: string;
  background: Worker;
}

/** The extension's id, known once its background has started. The page that welcomes after an installation is closed. */
export async function startedExtension({ context, complaints }: RunningBrowser): Promise<Extension> {
  const background =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
      throw new Error(['The extension has not started.', ...complaints()].join('\n'));
    }));
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
  return { id: new URL(background.url()).host, background };
}

/** Opens the real side panel as a click on the tool bar button does, and returns it: a page that lives in no tab. */
export async function openSidePanel(running: RunningBrowser, id: string, beside: Page): Promise<Page> {
  await beside.bringToFront();
  const { targetInfos } = await running.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === beside.url());
  if (!tab) throw new Error(`There is no tab with ${beside.url()}.`);
  const trigger = { id, targetId: tab.targetId };
  await running.devtools.send('Extensions.triggerAction' as 'Extensions.loadUnpacked', trigger as never);
  const isPanel = (url: string) => url.startsWith(`chrome-extension://${id}/sidepanel.html`);
  await pageTarget(running.devtools, isPanel);
  const connection = await running.connect();
  const panel = connection
    .contexts()[0]
    ?.pages()
    .find((page) => isPanel(page.url()));
  if (!panel) throw new Error('The side panel opened and cannot be found.');
  return panel;
}

/** Resolves when the browser has a page with such an address, also one that is in no tab. */
async function pageTarget(devtools: CDPSession, has: (url: string) => boolean): Promise<void> {
  const appeared = new Promise<void>((resolve) => {
    const look = ({ targetInfo }: { targetInfo: { url: string } }) => has(targetInfo.url) && resolve();
    devtools.on('Target.targetCreated', look);
    devtools.on('Target.targetInfoChanged', look);
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  const { targetInfos } = await devtools.send('Target.getTargets');
  if (!targetInfos.some(({ url }) => has(url))) await appeared;
}
