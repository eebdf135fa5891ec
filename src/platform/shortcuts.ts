import { browser } from 'wxt/browser';

/** A command of the browser's, with the keys that are set for it; empty where none are. */
export interface Shortcut {
  name: string;
  keys: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Where the browser lets people change them. Firefox has no address for it that an extension may open. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as { commands?: { openShortcutSettings?(): Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
