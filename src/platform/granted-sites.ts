import { grantedSites, watchGrantedSites } from './site-permissions';

/** The granted sites for a page that stays open; what is read is the browser's own list, anew at each change. */
export async function createGrantedSites() {
  let sites = await grantedSites();
  return {
    current: () => sites,
    subscribe(changed: () => void): () => void {
      return watchGrantedSites(async () => {
        sites = await grantedSites();
        changed();
      });
    },
  };
}
