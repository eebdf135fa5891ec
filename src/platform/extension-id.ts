import { browser } from 'wxt/browser';

/** By what policies name this extension. */
export const extensionId = (): string => browser.runtime.id;
