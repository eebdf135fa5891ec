import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { createLiveSource } from './live-source';
import { logLine } from './log-line';
import { readPolicy, watchPolicy } from './policy';
import type { Policy } from './policy-schema';
import { type Settings, settingsSchema, usualSettings } from './settings-schema';

export type { Settings } from './settings-schema';

/** What each version of the stored settings becomes in the next; before and after of each are in tests/platform/migrations. */
export const settingsMigrations = {
  /** 0.1 knew only a language. */
  2: (before: unknown): unknown => ({ ...usualSettings, ...(before as object) }),
};

const item = storage.defineItem<unknown>('local:settings', {
  fallback: {},
  version: 2,
  migrations: settingsMigrations,
});

const chosenSchema = z.partial(settingsSchema);
type Chosen = z.infer<typeof chosenSchema>;

/** What this person chose. Stored settings that cannot be read are left as they are until something is changed. */
async function readChosen(): Promise<Chosen> {
  const parsed = z.safeParse(chosenSchema, await item.getValue());
  if (!parsed.success) logLine('the stored settings cannot be read; the usual ones serve');
  return parsed.success ? parsed.data : {};
}

/** The settings that count here: what this person chose, within what their organisation has set. */
export async function readSettings(): Promise<Settings> {
  const [chosen, policy] = await Promise.all([readChosen(), readPolicy()]);
  return settingsWithin(chosen, policy);
}

function settingsWithin(chosen: Chosen, { defaults = {}, enforced = {}, locked = [] }: Policy): Settings {
  const own: Chosen = Object.fromEntries(
    Object.entries(chosen).filter(([name]) => !locked.includes(name as keyof Settings)),
  );
  const layers = [usualSettings, defaults, own, enforced];
  return {
    ...(Object.assign({}, ...layers) as Settings),
    // Of rules and packs each is a setting of its own.
    rulesOff: [...new Set([...(own.rulesOff ?? defaults.rulesOff ?? []), ...(enforced.rulesOff ?? [])])],
    levels: Object.assign({}, ...layers.map(({ levels }) => levels)),
    packs: Object.assign({}, ...layers.map(({ packs }) => packs)),
  };
}

/** What the organisation has set, so that nobody can change it here. */
export interface SetByPolicy {
  settings: readonly (keyof Settings)[];
  /** `<pack>/<rule>` */
  rules: readonly string[];
  packs: readonly string[];
}

export function setByPolicy({ enforced = {}, locked = [] }: Policy): SetByPolicy {
  const { rulesOff = [], levels = {}, packs = {}, ...whole } = enforced;
  return {
    settings: [...new Set([...locked, ...(Object.keys(whole) as (keyof Settings)[])])],
    rules: [...rulesOff, ...Object.keys(levels)],
    packs: Object.keys(packs),
  };
}

let last: Promise<unknown> = Promise.resolve();

/** One change after another, so that none is lost. What the organisation has set wins over it when it is read. */
export function changeSettings(change: Partial<Settings> | ((before: Settings) => Partial<Settings>)): Promise<void> {
  const done = last.then(async () => {
    const chosen = await readChosen();
    const changed = typeof change === 'function' ? change(await readSettings()) : change;
    await item.setValue({ ...chosen, ...changed });
  });
  last = done.catch(() => {});
  return done;
}

export function watchSettings(changed: (settings: Settings) => void): () => void {
  const look = async () => changed(await readSettings());
  const ends = [item.watch(look), watchPolicy(look)];
  return () => {
    for (const end of ends) end();
  };
}

/** The settings for a page that stays open. */
export const createSettingsSource = () => createLiveSource(readSettings, watchSettings);
