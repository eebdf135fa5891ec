import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
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
  browser.sidePanel
    ?.setPanelBehavior({ openPanelOnActionClick: false })
    .catch((error: unknown) => logLine('the tool bar button could not be set up', error));
  browser.action.onClicked.addListener((tab) => {
    // Nothing may be awaited before this: the click counts only as long as its listener runs.
    openPanel(tab.windowId);
    if (tab.id !== undefined) clicked(tab.id);
  });
}

const fromPage = z.object({ type: z.literal('open-panel') });

/** A click on the pill in a page counts here too, as long as its listener runs. */
export function openPanelOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.tab && fromPage.safeParse(message).success) openPanel(sender.tab.windowId);
  });
}

function openPanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opening.catch((error: unknown) => logLine('the panel could not be opened', error));
}
