/** A match pattern as people read it: `https://*.zendesk.com/*` is `*.zendesk.com`; only plain http keeps its scheme. */
export function SiteName({ origin }: { origin: string }) {
  return <span className="site-name">{siteName(origin)}</span>;
}

export const siteName = (origin: string): string => origin.replace(/^(?:https|\*):\/\//, '').replace(/\/\*$/, '');
