import { describe, expect, it, vi } from 'vitest';
import { createOrigins, type OriginsApi, watcherFile, webOrigins } from '../../src/platform/origins';

interface Registered {
  id: string;
  matches: string[];
}

/** A browser whose permissions a test changes, and which remembers what is registered and where scripts were put. */
function fakeBrowser(granted: string[], open: { id: number; origin: string }[] = []) {
  const state = { granted, registered: [] as Registered[], injected: [] as number[] };
  const api = {
    permissions: { getAll: async () => ({ origins: state.granted }) },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: Registered[]) => {
        state.registered.push(...scripts);
      },
      updateContentScripts: async (scripts: Registered[]) => {
        state.registered = scripts;
      },
      unregisterContentScripts: async () => {
        state.registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        state.injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }: { url: string[] }) => open.filter(({ origin }) => url.includes(origin)),
    },
  };
  return { state, api: api as unknown as OriginsApi };
}

const zendesk = 'https://acme.zendesk.com/*';
const loopback = 'http://127.0.0.1/*';

describe('the registered watcher follows the granted origins', () => {
  it('registers nothing while nothing is granted', async () => {
    const { api, state } = fakeBrowser([]);
    await createOrigins(api).reconcile();
    expect(state.registered).toEqual([]);
  });

  it('registers one script for all granted origins, in every frame, for good', async () => {
    const { api, state } = fakeBrowser([zendesk, loopback]);
    await createOrigins(api).reconcile();
    expect(state.registered).toEqual([
      {
        id: 'watch',
        js: [watcherFile],
        matches: [loopback, zendesk],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('puts the watcher into open tabs of an origin that is new, and only into those', async () => {
    const { api, state } = fakeBrowser(
      [zendesk],
      [
        { id: 1, origin: zendesk },
        { id: 2, origin: loopback },
      ],
    );
    const origins = createOrigins(api);
    await origins.reconcile();
    expect(state.injected).toEqual([1]);
    state.granted = [zendesk, loopback];
    await origins.reconcile();
    expect(state.injected).toEqual([1, 2]);
    expect(state.registered[0]?.matches).toEqual([loopback, zendesk]);
  });

  it('takes the script away with the last origin', async () => {
    const { api, state } = fakeBrowser([zendesk]);
    const origins = createOrigins(api);
    await origins.reconcile();
    state.granted = [];
    await origins.reconcile();
    expect(state.registered).toEqual([]);
  });

  it('goes on after a failure, and says it in one line', async () => {
    const { api, state } = fakeBrowser([zendesk]);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const origins = createOrigins(api);
    const getAll = api.permissions.getAll;
    api.permissions.getAll = () => Promise.reject(new Error('asleep'));
    await origins.reconcile();
    expect(warn).toHaveBeenCalledOnce();
    api.permissions.getAll = getAll;
    await origins.reconcile();
    expect(state.registered).toHaveLength(1);
  });
});

describe('webOrigins', () => {
  it.each([
    [['<all_urls>'], ['*://*/*']],
    [['https://acme.zendesk.com/agent/*'], [zendesk]],
    [['file:///*', 'chrome-extension://abc/*'], []],
    [
      [zendesk, zendesk, loopback],
      [loopback, zendesk],
    ],
  ])('%j becomes %j', (given, expected) => {
    expect(webOrigins(given)).toEqual(expected);
  });
});
