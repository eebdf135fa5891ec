import { browser } from 'wxt/browser';
import { moodOf } from '../coaching/mood-of';
import { isOpen, type Snapshot } from '../coaching/snapshot';
import { type InterfaceWords, type WordKey, wordKey } from '../coaching/word-key';
import type { Site } from './site-of-tab';

export type BadgeApi = Pick<typeof browser, 'action'>;

/** What a tab's badge is made from. */
export interface Badged {
  access: Site['access'];
  snapshot: Snapshot | null;
}

const colours = { stop: '#a33d1c', check: '#845300', quiet: '#57524a' } as const;

/** The number of open findings on the tool bar button, and in its title how the reply stands, in the pill's words. */
export function createToolbarBadge({ action }: BadgeApi = browser) {
  const said = new Map<number, string>();
  return {
    async show(tabId: number, badged: Badged, words: InterfaceWords): Promise<void> {
      const { text, color } = signOf(badged);
      const title = `${words('panel_title')}: ${titleOf(badged, words)}`;
      const all = `${text}\0${title}\0${color}`;
      if (said.get(tabId) === all) return;
      said.set(tabId, all);
      try {
        await Promise.all([
          action.setBadgeText({ tabId, text }),
          action.setTitle({ tabId, title }),
          action.setBadgeBackgroundColor({ tabId, color }),
          action.setBadgeTextColor({ tabId, color: '#ffffff' }),
        ]);
      } catch {
        // The tab has been closed in the meantime.
      }
    },
    forget(tab: number): void {
      said.delete(tab);
    },
  };
}

function signOf({ access, snapshot }: Badged): { text: string; color: string } {
  if (snapshot?.status === 'paused') return { text: '–', color: colours.quiet };
  if (snapshot?.status === 'unreadable') return { text: '?', color: colours.quiet };
  const open = snapshot?.findings.filter(isOpen).length ?? 0;
  if (access !== 'granted' || !snapshot || open === 0) return { text: '', color: colours.quiet };
  return { text: String(open), color: moodOf(snapshot).mood === 'stop' ? colours.stop : colours.check };
}

const withoutReply: Record<Site['access'], WordKey> = {
  'not-granted': 'badge_off',
  forbidden: 'badge_forbidden',
  granted: 'badge_no_desk',
};

function titleOf({ access, snapshot }: Badged, words: InterfaceWords): string {
  if (!snapshot) return words(withoutReply[access]);
  if (snapshot.status === 'internal') return words('badge_internal');
  if (snapshot.status === 'paused') return words(wordKey('badge_paused', snapshot.pause ?? 'conversation'));
  if (snapshot.status === 'unreadable') return words('badge_unreadable');
  if (snapshot.language !== undefined && !snapshot.findings.some(isOpen)) return words('badge_other_language');
  const { mood, count } = moodOf(snapshot);
  return mood === 'calm' ? words('pulse_calm') : words.count(mood === 'stop' ? 'pulse_stop' : 'pulse_check', count);
}
