import { browser } from 'wxt/browser';
import { isOpen, type Snapshot } from '../coaching/snapshot';
import type { Words } from '../coaching/words';
import type { WordKey } from './language';

export type BadgeApi = Pick<typeof browser, 'action'>;

/** The number of open findings on the tool bar button, and the same in words. */
export function createToolbarBadge({ action }: BadgeApi = browser) {
  const said = new Map<number, string>();
  const put = async (tabId: number, text: string, title: string): Promise<void> => {
    const both = `${text}\0${title}`;
    if (said.get(tabId) === both) return;
    said.set(tabId, both);
    try {
      await Promise.all([
        action.setBadgeText({ tabId, text }),
        action.setTitle({ tabId, title }),
        action.setBadgeBackgroundColor({ tabId, color: '#a33d1c' }),
        action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      ]);
    } catch {
      // The tab has been closed in the meantime.
    }
  };
  return {
    show(tab: number, snapshot: Snapshot | null, words: Words<WordKey>): Promise<void> {
      const open = snapshot?.findings.filter(isOpen).length ?? 0;
      return put(tab, open > 0 ? String(open) : '', titleOf(snapshot, open, words));
    },
    forget(tab: number): void {
      said.delete(tab);
    },
  };
}

function titleOf(snapshot: Snapshot | null, open: number, words: Words<WordKey>): string {
  if (!snapshot) return words('badge_idle');
  if (snapshot.status === 'internal') return words('badge_internal');
  if (snapshot.status === 'paused') return words('badge_paused');
  if (snapshot.status === 'unreadable') return words('badge_unreadable');
  if (open > 0) return words.count('badge_open', open);
  return words(snapshot.language === undefined ? 'badge_calm' : 'badge_other_language');
}
