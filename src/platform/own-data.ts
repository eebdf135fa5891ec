import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { dropThing, keptKeys } from './keyed-store';
import { changeSettings, readSettings, type Settings } from './settings';
import { settingsSchema } from './settings-schema';

const fileSchema = z.object({
  composure: z.literal('settings'),
  version: z.literal(2),
  settings: z.partial(settingsSchema),
});

/** The settings as a file that the same or another browser can take in; nothing else is ever exported. */
export async function exportSettings(): Promise<string> {
  const file: z.infer<typeof fileSchema> = { composure: 'settings', version: 2, settings: await readSettings() };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Takes in what was exported; false where the text is something else, and then nothing has changed. */
export async function importSettings(text: string): Promise<boolean> {
  const settings = readFile(text);
  if (settings) await changeSettings(settings);
  return settings !== null;
}

function readFile(text: string): Partial<Settings> | null {
  try {
    const parsed = z.safeParse(fileSchema, JSON.parse(text));
    // JSON knows no undefined.
    return parsed.success ? (parsed.data.settings as Partial<Settings>) : null;
  } catch {
    return null;
  }
}

/** Forgets everything on this computer; sites that are turned on belong to the browser and stay until they are removed. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), ...keptKeys.map(dropThing)]);
}
