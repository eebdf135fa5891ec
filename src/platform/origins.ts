import { browser } from 'wxt/browser';
import { logLine } from './log-line';

const scriptId = 'watch';
export const watcherFile = '/content-scripts/watch.js';

export type OriginsApi = Pick<typeof browser, 'permissions' | 'scripting' | 'tabs'>;

/**
 * Brings the registered watcher in line with the origins that the browser says are granted, which are the only truth. Tabs already open
 * on an origin that is new to us get the watcher at once. Calls one after another never overlap.
 */
export function createOrigins(api: OriginsApi = browser): { reconcile(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    reconcile() {
      last = last.then(() => reconcile(api)).catch((error) => logLine('sites could not be reconciled', error));
      return last;
    },
  };
}

async function reconcile({ permissions, scripting, tabs }: OriginsApi): Promise<void> {
  const granted = webOrigins((await permissions.getAll()).origins ?? []);
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const before = new Set(registered?.matches);
  const added = granted.filter((origin) => !before.has(origin));
  if (registered && added.length === 0 && before.size === granted.length) return;
  if (granted.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [watcherFile],
    matches: granted,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
  if (added.length > 0) await watchOpenTabs({ scripting, tabs }, added);
}

/** Origins as match patterns over whole sites; those of files and extensions are left out. */
export function webOrigins(origins: string[]): string[] {
  const patterns = origins.flatMap((origin) => {
    if (origin === '<all_urls>') return ['*://*/*'];
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)(\/|$)/.exec(origin) ?? [];
    return scheme && host ? [`${scheme}://${host}/*`] : [];
  });
  return [...new Set(patterns)].sort();
}

async function watchOpenTabs({ scripting, tabs }: Pick<OriginsApi, 'scripting' | 'tabs'>, origins: string[]) {
  const open = await tabs.query({ url: origins });
  await Promise.all(
    open.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [watcherFile] });
      } catch {
        // A tab that is asleep or shows an error page; the registered script serves it when it loads.
      }
    }),
  );
}
