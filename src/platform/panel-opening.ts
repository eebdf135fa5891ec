import { browser } from 'wxt/browser';
import { logLine } from './log-line';

/** What Firefox has in place of a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * A click on the tool bar button opens the panel. It does so by hand: Chrome's own `openPanelOnActionClick` gives no `activeTab` (seen in
 * Chromium 156), without which nobody can be offered to turn Composure on for the site in front of them.
 */
export function openPanelOnToolbarClick(clicked: (tab: number) => void): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  browser.sidePanel
    ?.setPanelBehavior({ openPanelOnActionClick: false })
    .catch((error: unknown) => logLine('the tool bar button could not be set up', error));
  browser.action.onClicked.addListener((tab) => {
    // Nothing may be awaited before this: the click counts only as long as its listener runs.
    const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: tab.windowId });
    opening.catch((error: unknown) => logLine('the panel could not be opened', error));
    if (tab.id !== undefined) clicked(tab.id);
  });
}
