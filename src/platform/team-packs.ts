import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { ReadyPack } from '../engine/rules/prepare';
import { logLine } from './log-line';
import type { Policy } from './policy-schema';

/** Where a pack of the team's came from; see src/packs/merged-packs.ts for who wins. */
export const teamSources = ['policy-default', 'imported', 'followed', 'own', 'policy-enforced'] as const;
export type TeamSource = (typeof teamSources)[number];

/** One thing wrong with a pack file, as it is told to people. */
const faultSchema = z.object({ file: z.string(), rule: z.string(), field: z.string(), message: z.string() });
export type PackFault = z.infer<typeof faultSchema>;

/** Checks a pack file and makes it ready; the packs room has it. */
export type CheckPack = (text: string, file: string) => { faults: PackFault[] } | { ready: ReadyPack };

/** A pack that is in force here; its text and what was made of it stand under `hash`. */
const listedSchema = z.object({
  source: z.enum(teamSources),
  hash: z.string(),
  id: z.string(),
  name: z.string(),
  version: z.string(),
});
export type ListedPack = z.infer<typeof listedSchema>;

/** A pack that was not taken in; what was in force before it still is. */
const refusedSchema = z.object({
  source: z.enum(teamSources),
  /** What it is called where it came from. */
  file: z.string(),
  faults: z.array(faultSchema),
});
export type RefusedPack = z.infer<typeof refusedSchema>;

const keptSchema = z.object({ packs: z.array(listedSchema), refused: z.array(refusedSchema) });
export type TeamPacks = z.infer<typeof keptSchema>;

const none: TeamPacks = { packs: [], refused: [] };
const list = storage.defineItem<unknown>('local:packs', { fallback: none });
const mostFaults = 20;

/** The packs that were taken in on this computer, and those that were not. */
export async function readTeamPacks(): Promise<TeamPacks> {
  const parsed = z.safeParse(keptSchema, await list.getValue());
  if (!parsed.success) logLine('the list of packs cannot be read; those that ship are in force');
  return parsed.success ? parsed.data : none;
}

export function watchTeamPacks(changed: () => void): () => void {
  return list.watch(changed);
}

/** What was made of a pack is of use to the build that made it. */
interface Made {
  build: string;
  ready: ReadyPack;
}

/** The text of a pack file as it was taken in. */
export async function packText(hash: string): Promise<string | null> {
  return storage.getItem<string>(`local:pack-text:${hash}`);
}

/** Takes packs in and hands them out. Every change is checked first; one that is at fault changes nothing but the list of those refused. */
export function createTeamPacks(check: CheckPack, build: string) {
  async function ready({ hash, name }: ListedPack): Promise<ReadyPack | null> {
    const made = await storage.getItem<Made>(`local:pack:${hash}`);
    if (made?.build === build) return made.ready;
    const text = await packText(hash);
    if (text === null) return made?.ready ?? null;
    const checked = check(text, name);
    if ('faults' in checked) {
      // It was sound for the build before: it goes on as it was, without what that build worked out of it.
      logLine(`the pack ${name} has faults in this version: ${checked.faults[0]?.message}`);
      const { prepared: _, ...rest } = made?.ready ?? {};
      return made ? (rest as ReadyPack) : null;
    }
    await storage.setItem<Made>(`local:pack:${hash}`, { build, ready: checked.ready });
    return checked.ready;
  }

  /** Checks a text and keeps what was made of it, without putting it in force. */
  async function keep(
    source: TeamSource,
    file: string,
    text: string,
  ): Promise<{ listed: ListedPack } | { refused: RefusedPack }> {
    const checked = check(text, file);
    if ('faults' in checked) return { refused: { source, file, faults: checked.faults.slice(0, mostFaults) } };
    const { id, name, version } = checked.ready;
    const hash = await hashOf(text);
    await storage.setItems([
      { key: `local:pack-text:${hash}`, value: text },
      { key: `local:pack:${hash}`, value: { build, ready: checked.ready } satisfies Made },
    ]);
    return { listed: { source, hash, id, name, version } };
  }

  async function write(change: (before: TeamPacks) => TeamPacks | Promise<TeamPacks>): Promise<void> {
    const before = await readTeamPacks();
    const after = await change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await list.setValue(after);
    const used = new Set(after.packs.map(({ hash }) => hash));
    const gone = before.packs
      .filter(({ hash }) => !used.has(hash))
      .flatMap(({ hash }) => [`local:pack-text:${hash}`, `local:pack:${hash}`] as const);
    await storage.removeItems(gone);
  }

  return {
    /** All packs of the team in force, ready for a coach. */
    async read(): Promise<{ source: TeamSource; hash: string; pack: ReadyPack }[]> {
      const { packs } = await readTeamPacks();
      const made = await Promise.all(packs.map(async (listed) => ({ listed, pack: await ready(listed) })));
      return made.flatMap(({ listed, pack }) => (pack ? [{ source: listed.source, hash: listed.hash, pack }] : []));
    },

    /** Takes a pack file in, in place of one of the same source and id. Says what is wrong with one that it does not take. */
    take: (source: TeamSource, file: string, text: string): Promise<{ id: string } | { faults: PackFault[] }> =>
      alone(async () => {
        const kept = await keep(source, file, text);
        await write(({ packs, refused }) => {
          const others = refused.filter((one) => !(one.source === source && one.file === file));
          if ('refused' in kept) return { packs, refused: [...others, kept.refused] };
          return { packs: [...packs.filter((one) => !isSame(one, kept.listed)), kept.listed], refused: others };
        });
        return 'refused' in kept ? { faults: kept.refused.faults } : { id: kept.listed.id };
      }),

    /** Says of a file that was at fault before it could be checked that it was not taken in. */
    refuse: (source: TeamSource, file: string, faults: PackFault[]): Promise<void> =>
      alone(() =>
        write(({ packs, refused }) => ({
          packs,
          refused: [
            ...refused.filter((one) => !(one.source === source && one.file === file)),
            { source, file, faults },
          ],
        })),
      ),

    remove: (source: TeamSource, id: string): Promise<void> =>
      alone(() =>
        write(({ packs, refused }) => ({
          packs: packs.filter((one) => !(one.source === source && one.id === id)),
          refused: refused.filter((one) => one.source !== source),
        })),
      ),

    /** Brings the organisation's packs in line with its policy; one at fault leaves the one before in force. */
    obey: ({ defaultPacks = [], enforcedPacks = [] }: Policy): Promise<void> =>
      alone(() =>
        write(async (before) => {
          const obeyed = [
            await inPolicy(before, 'policy-default', defaultPacks),
            await inPolicy(before, 'policy-enforced', enforcedPacks),
          ];
          const isOther = ({ source }: { source: TeamSource }) => !source.startsWith('policy-');
          return {
            packs: [...before.packs.filter(isOther), ...obeyed.flatMap(({ packs }) => packs)],
            refused: [...before.refused.filter(isOther), ...obeyed.flatMap(({ refused }) => refused)],
          };
        }),
      ),
  };

  async function inPolicy(before: TeamPacks, source: TeamSource, texts: readonly string[]): Promise<TeamPacks> {
    const old = before.packs.filter((one) => one.source === source);
    const packs: ListedPack[] = [];
    const refused: RefusedPack[] = [];
    for (const [index, text] of texts.entries()) {
      const hash = await hashOf(text);
      const known = old.find((one) => one.hash === hash);
      const kept = known ? { listed: known } : await keep(source, `policy, pack ${index + 1}`, text);
      if ('listed' in kept) packs.push(kept.listed);
      else {
        refused.push(kept.refused);
        const id = /"id"\s*:\s*"([^"]+)"/.exec(text)?.[1];
        const stays = old.find((one) => one.id === id) ?? old[index];
        if (stays) packs.push(stays);
      }
    }
    return {
      packs: packs.filter((one, index) => packs.findLastIndex((other) => other.id === one.id) === index),
      refused,
    };
  }
}

const isSame = (a: ListedPack, b: ListedPack): boolean => a.source === b.source && a.id === b.id;

/** One after the other, across all pages and the background. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  (globalThis.navigator?.locks ? navigator.locks.request('composure-packs', work) : work()) as Promise<T>;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
