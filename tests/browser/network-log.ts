import { readFileSync } from 'node:fs';

/** One request that the browser's network service was asked for, whoever asked: page, worker, extension or the browser itself. */
export interface NetworkRequest {
  url: string;
  /** Origin of whoever asked, or `not an origin` for the browser itself. */
  initiator: string;
}

/** Reads what `--log-net-log` wrote, also when the browser has not ended it properly. */
export function readNetworkLog(file: string): NetworkRequest[] {
  const found = new Map<string, NetworkRequest>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.includes('"initiator":') || !line.includes('"url":')) continue;
    const { params } = JSON.parse(line.replace(/,?\s*$/, '').replace(/\]\}?$/, '')) as { params: NetworkRequest };
    found.set(`${params.initiator} ${params.url}`, { url: params.url, initiator: params.initiator });
  }
  return [...found.values()];
}

/**
 * The requests that an extension must not have made. Its pages and its worker ask under its own origin, where only its own files are
 * allowed; its content scripts ask under the page's, where everything is allowed that the page itself is known to load.
 */
export function leaksIn(requests: NetworkRequest[], loadedByPages: (url: URL) => boolean): NetworkRequest[] {
  return requests.filter(({ url, initiator }) => {
    if (initiator.startsWith('chrome-extension://')) return !url.startsWith(`${initiator}/`);
    return /^https?:/.test(initiator) && !loadedByPages(new URL(url));
  });
}
