import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { logLine } from './log-line';

const settingsSchema = z.object({
  /** The language of the interface; `browser` follows the browser's. */
  language: z.enum(['browser', 'en', 'de']),
});
export type Settings = z.infer<typeof settingsSchema>;

const usual: Settings = { language: 'browser' };
const item = storage.defineItem<unknown>('local:settings', { fallback: usual, version: 1 });

/** What this person chose. Stored settings that cannot be read are left as they are until something is changed. */
export async function readSettings(): Promise<Settings> {
  const parsed = z.safeParse(settingsSchema, await item.getValue());
  if (!parsed.success) logLine('the stored settings cannot be read; the usual ones serve');
  return parsed.success ? parsed.data : usual;
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch(async () => changed(await readSettings()));
}
