import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { levels } from '../engine/vocabulary';
import { logLine } from './log-line';

export const settingsSchema = z.object({
  /** The language of the interface; `browser` follows the browser's. */
  language: z.enum(['browser', 'en', 'de']),
  /** Light or dark; `system` follows the system's. */
  appearance: z.enum(['system', 'light', 'dark']),
  /** Whether the pill stands by the reply box. */
  pill: z.boolean(),
  /** Rules that are turned off: `<pack>/<rule>`. */
  rulesOff: z.array(z.string()),
  /** Levels other than the rule's own. */
  levels: z.record(z.string(), z.enum(levels)),
  /** Packs that are on or off against their own default. */
  packs: z.record(z.string(), z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const usualSettings: Settings = {
  language: 'browser',
  appearance: 'system',
  pill: true,
  rulesOff: [],
  levels: {},
  packs: {},
};

/** What each version of the stored settings becomes in the next; before and after of each are in tests/platform/migrations. */
export const settingsMigrations = {
  /** 0.1 knew only a language. */
  2: (before: unknown): unknown => ({ ...usualSettings, ...(before as object) }),
};

const item = storage.defineItem<unknown>('local:settings', {
  fallback: usualSettings,
  version: 2,
  migrations: settingsMigrations,
});

/** What this person chose. Stored settings that cannot be read are left as they are until something is changed. */
export async function readSettings(): Promise<Settings> {
  const parsed = z.safeParse(settingsSchema, await item.getValue());
  if (!parsed.success) logLine('the stored settings cannot be read; the usual ones serve');
  return parsed.success ? parsed.data : usualSettings;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after another, so that none is lost. */
export function changeSettings(change: Partial<Settings> | ((before: Settings) => Partial<Settings>)): Promise<void> {
  const done = last.then(async () => {
    const before = await readSettings();
    await item.setValue({ ...before, ...(typeof change === 'function' ? change(before) : change) });
  });
  last = done.catch(() => {});
  return done;
}

export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch(async () => changed(await readSettings()));
}

/** The settings for a page that stays open. */
export async function createSettingsSource() {
  let settings = await readSettings();
  const listeners = new Set<() => void>();
  watchSettings((next) => {
    settings = next;
    for (const listener of listeners) listener();
  });
  return {
    current: () => settings,
    subscribe(changed: () => void): () => void {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
