import type { Pack } from '../../src/engine/rules/schema';
import { builtinPacks } from '../../src/packs/builtin';
import { mergedPacks, type SourcedPack } from '../../src/packs/merged-packs';
import { newVersion } from '../../src/packs/new-version';
import { packDiff } from '../../src/packs/pack-diff';
import { fingerprintOf, keyFrom, keyText, makeKey, signPack } from '../../src/packs/signed-pack';
import { extensionId } from '../../src/platform/extension-id';
import { keepThing, keptThing } from '../../src/platform/keyed-store';
import { packText, readTeamPacks } from '../../src/platform/team-packs';
import type { ManagedBrowser, PackDesk } from '../../src/ui/studio/pack/pack-desk';

/** What the studio does with whole packs. `read` runs examples, which is the worker's to do. */
export async function createPackDesk(read: PackDesk['read']): Promise<PackDesk> {
  const others = await packsTakenIn();
  const pair = () => keptThing<CryptoKeyPair>('signing-key');
  const key = async () => {
    const kept = await pair();
    return kept && fingerprintOf(kept);
  };
  return {
    diff: packDiff,
    nextVersion: (pack, step, note) => newVersion(pack, step, note, new Date().toISOString().slice(0, 10)),
    conflicts: (pack) => mergedPacks([...others, { source: 'own', pack }]).conflicts.map(({ say }) => say),
    read,
    async sign(pack) {
      const kept = await pair();
      return kept ? signPack(textOf(pack), kept) : textOf(pack);
    },
    key,
    makeKey: async () => keepThing('signing-key', await makeKey()),
    async keyCopy() {
      const kept = await pair();
      return kept ? keyText(kept) : '';
    },
    async takeKey(text) {
      const taken = await keyFrom(text);
      if (taken) await keepThing('signing-key', taken);
      return taken !== null;
    },
    policy: async (pack, browser) => policyText(pack, await key(), browser),
  };
}

const textOf = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** The packs that ship, and those that were taken in on this computer. */
async function packsTakenIn(): Promise<SourcedPack[]> {
  const { packs } = await readTeamPacks();
  const texts = await Promise.all(packs.map(async ({ source, hash }) => ({ source, text: await packText(hash) })));
  return [
    ...builtinPacks().map((pack): SourcedPack => ({ source: 'builtin', pack })),
    ...texts.flatMap(({ source, text }) => (text === null ? [] : [{ source, pack: JSON.parse(text) as Pack }])),
  ];
}

/** A policy file as each browser reads it: Chrome and Edge from the folder of managed policies, Firefox as policies.json. */
function policyText(pack: Pack, packKey: string | null, browser: ManagedBrowser): string {
  const policy = { enforcedPacks: [JSON.stringify(pack)], ...(packKey ? { packKey } : {}) };
  const file =
    browser === 'firefox'
      ? { policies: { '3rdparty': { Extensions: { 'composure@composure.app': policy } } } }
      : { '3rdparty': { extensions: { [extensionId()]: policy } } };
  return `${JSON.stringify(file, null, 2)}\n`;
}
