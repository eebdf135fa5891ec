import { browser } from 'wxt/browser';
import { logLine } from './log-line';
import { readPolicy } from './policy';

const scriptId = 'watch';
export const watcherFile = '/content-scripts/watch.js';

export type OriginsApi = Pick<typeof browser, 'permissions' | 'scripting' | 'tabs'>;

/**
 * Brings the registered watcher in line with the origins that the browser says are granted, which are the only truth. Tabs already open
 * on an origin that is new to us get the watcher at once. Calls one after another never overlap.
 */
export function createOrigins(
  api: OriginsApi = browser,
  allowedHosts = async () => (await readPolicy()).hosts,
): { reconcile(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    reconcile() {
      last = last
        .then(async () => reconcile(api, await allowedHosts()))
        .catch((error) => logLine('sites could not be reconciled', error));
      return last;
    },
  };
}

async function reconcile({ permissions, scripting, tabs }: OriginsApi, hosts?: readonly string[]): Promise<void> {
  const granted = webOrigins((await permissions.getAll()).origins ?? []).filter((origin) => isAllowed(origin, hosts));
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

/** Does the organisation let Composure work there? It does everywhere where it has not said where. */
export function isAllowed(origin: string, hosts: readonly string[] | undefined): boolean {
  const site = hostOf(origin);
  return (
    hosts === undefined ||
    hosts.map(hostOf).some((host) => {
      if (host === '*' || host === site) return true;
      const domain = host.startsWith('*.') ? host.slice(1) : null;
      return domain !== null && (site.endsWith(domain) || site === domain.slice(1));
    })
  );
}

const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;

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
