import { browser } from 'wxt/browser';
import { webOrigins } from './origins';

/** Asks the browser for sites. Must be called straight from a click: browsers refuse it otherwise. */
export function requestSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** False where the browser keeps it: a site that the manifest or a policy names. */
export async function removeSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [origin] });
  } catch {
    return false;
  }
}

export async function grantedSites(): Promise<string[]> {
  return webOrigins((await browser.permissions.getAll()).origins ?? []);
}

export function watchGrantedSites(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
