import { existsSync, readFileSync } from 'node:fs';

/** One request that the browser's network service was asked for, whoever asked: page, worker, extension or the browser itself. */
export interface NetworkRequest {
  url: string;
  /** Origin of whoever asked, or `not an origin` for the browser itself. */
  initiator: string;
}

/** Reads what `--log-net-log` wrote, one event a line, also when the browser was killed in the middle of one. None: nothing. */
export function readNetworkLog(file: string): NetworkRequest[] {
  const found = new Map<string, NetworkRequest>();
  const log = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of log.split('\n')) {
    const initiator = /"initiator":"([^"]*)"/.exec(line)?.[1];
    const url = /"url":"([^"]*)"/.exec(line)?.[1];
    if (initiator && url) found.set(`${initiator} ${url}`, { url, initiator });
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
