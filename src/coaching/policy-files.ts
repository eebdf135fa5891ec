/** What an administrator puts in place for one browser, as a text and the name of its file. */
export interface PolicyFile {
  browser: 'chrome' | 'edge' | 'firefox';
  file: string;
  text: string;
}

/** The extension's ids: each store gives it its own. */
export type ExtensionIds = Record<PolicyFile['browser'], string>;

/** One policy as ready files for Chrome, Edge and Firefox; where they go is in public/supervisors.html. */
export function policyFiles(policy: object, ids: ExtensionIds): PolicyFile[] {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const chromium = (id: string) => json({ '3rdparty': { extensions: { [id]: policy } } });
  return [
    { browser: 'chrome', file: 'composure-chrome.json', text: chromium(ids.chrome) },
    { browser: 'edge', file: 'composure-edge.json', text: chromium(ids.edge) },
    {
      browser: 'firefox',
      file: 'policies.json',
      text: json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: policy } } } }),
    },
  ];
}
