import { browser } from 'wxt/browser';
import type { PageCommand } from '../coaching/protocol';

/** What the manifest's commands do; the one that opens the panel is the browser's own (`_execute_action`). */
export interface CommandDoers {
  inPage(tab: number, command: PageCommand): void;
  togglePause(tab: number): void;
}

/** The keys that agents can set in the browser; said once more in wxt.config.ts, with the keys that are suggested. */
export const commandNames = ['next-finding', 'apply-first', 'pause'] as const;

export function obeyCommands({ inPage, togglePause }: CommandDoers): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'next-finding' || command === 'apply-first') inPage(id, command);
    else if (command === 'pause') togglePause(id);
  });
}
