import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { logLine } from './log-line';
import { type Policy, policyFields } from './policy-schema';

/** What the organisation has set; empty where it has set nothing. A field that makes no sense is left out, the others count. */
export async function readPolicy(): Promise<Policy> {
  // Where nobody manages the browser it has no such storage, and Firefox says so by an error.
  const set: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.fromEntries(
    Object.entries(policyFields).flatMap(([name, schema]) => {
      if (set[name] === undefined) return [];
      const parsed = z.safeParse(schema, set[name]);
      if (!parsed.success) logLine(`the policy "${name}" makes no sense and is left out`, parsed.error);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
}

/** Policies change while the browser runs. */
export function watchPolicy(changed: (policy: Policy) => void): () => void {
  const look = (_: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'managed') void readPolicy().then(changed);
  };
  browser.storage.onChanged.addListener(look);
  return () => browser.storage.onChanged.removeListener(look);
}
