/** The sites to ask for, for each desk that the welcome page offers. */
export const intercomOrigins = [
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
];

/** What somebody typed or pasted as their Zendesk address → its sites; empty text means all of Zendesk, null that it makes no sense. */
export function zendeskOrigins(typed: string): string[] | null {
  const account = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/\.zendesk\.com$/, '');
  if (account === '') return ['https://*.zendesk.com/*'];
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(account) ? [`https://${account}.zendesk.com/*`] : null;
}
