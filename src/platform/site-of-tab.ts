import { browser } from 'wxt/browser';
import { isAllowed } from './origins';
import { readPolicy } from './policy';

/** Whether Composure may read a tab. `origin` is what to ask for; null where the browser does not tell the tab's address. */
export interface Site {
  access: 'granted' | 'not-granted' | 'forbidden';
  origin: string | null;
}

export type SiteApi = Pick<typeof browser, 'permissions' | 'tabs'>;

export async function siteOfTab(tab: number, { permissions, tabs }: SiteApi = browser): Promise<Site> {
  const url = await tabs.get(tab).then(
    (found) => found.url,
    () => 'about:closed',
  );
  if (!url) return { access: 'not-granted', origin: null };
  const origin = originPattern(url);
  if (!origin || !isAllowed(origin, (await readPolicy()).hosts)) return { access: 'forbidden', origin: null };
  return { access: (await permissions.contains({ origins: [origin] })) ? 'granted' : 'not-granted', origin };
}

/** The match pattern of an address's whole host, whatever its port (Firefox knows none); null for pages that are not of the web. */
export function originPattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
