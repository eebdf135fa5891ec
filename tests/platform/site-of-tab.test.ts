import { describe, expect, it } from 'vitest';
import { originPattern, type SiteApi, siteOfTab } from '../../src/platform/site-of-tab';

const api = (url: string | undefined, granted: string[] = []) =>
  ({
    tabs: { get: async () => ({ url }) },
    permissions: { contains: async ({ origins }: { origins: string[] }) => granted.includes(origins[0] ?? '') },
  }) as unknown as SiteApi;

describe('a tab', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', ['https://acme.zendesk.com/*'], 'granted'],
    ['https://acme.zendesk.com/agent/tickets/1', [], 'not-granted'],
    ['chrome://settings/', [], 'forbidden'],
    [undefined, [], 'not-granted'],
  ])('at %s with %j granted is %s', async (url, granted, access) => {
    expect((await siteOfTab(7, api(url, granted))).access).toBe(access);
  });

  it('that has closed is none that could be read', async () => {
    const gone = api('');
    gone.tabs.get = () => Promise.reject(new Error('No tab with id: 7'));
    expect(await siteOfTab(7, gone)).toEqual({ access: 'forbidden', origin: null });
  });
});

describe('originPattern', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', 'https://acme.zendesk.com/*'],
    ['http://127.0.0.1:8843/x', 'http://127.0.0.1/*'],
    ['about:blank', null],
    ['file:///tmp/a.html', null],
  ])('of %s is %s', (url, expected) => {
    expect(originPattern(url)).toBe(expected);
  });
});
