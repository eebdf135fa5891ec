import { browser } from 'wxt/browser';
import { logLine } from './log-line';

/** What Firefox has in place of a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/** A click on the tool bar button opens the panel: a setting in Chrome, a listener in Firefox. */
export function openPanelOnToolbarClick(): void {
  if (browser.sidePanel) {
    browser.sidePanel
      .setPanelBehavior({ openPanelOnActionClick: true })
      .catch((error: unknown) => logLine('the tool bar button cannot open the panel', error));
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  browser.action.onClicked.addListener(() => void sidebarAction?.open());
}
