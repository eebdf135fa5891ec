import type { Browser, Page, Worker } from 'playwright-core';
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
  const connection = await running.connect();
  return panelIn(connection, id);
}

async function panelIn(connection: Browser, id: string): Promise<Page> {
  const context = connection.contexts()[0];
  if (!context) throw new Error('The browser shows no profile.');
  const isPanel = (page: Page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`);
  return context.pages().find(isPanel) ?? (await context.waitForEvent('page', { predicate: isPanel }));
}
