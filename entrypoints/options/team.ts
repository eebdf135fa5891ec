import { version } from '../../package.json';
import { insightsFile } from '../../src/coaching/insights';
import type { Pack } from '../../src/engine/rules/schema';
import { builtinPacks } from '../../src/packs/builtin';
import { mergedPacks } from '../../src/packs/merged-packs';
import { readyPack } from '../../src/packs/ready-pack';
import { verifyPack } from '../../src/packs/signed-pack';
import { createFollowing, readFollowStatus, watchFollowStatus } from '../../src/platform/followed-pack';
import { forgetInsights, readInsights, watchInsights } from '../../src/platform/insights';
import { createLiveSource } from '../../src/platform/live-source';
import { readPolicy, watchPolicy } from '../../src/platform/policy';
import { setByPolicy } from '../../src/platform/settings';
import { createTeamPacks, packText, readTeamPacks, watchTeamPacks } from '../../src/platform/team-packs';
import { saveFile } from '../../src/ui/design/save-file';
import type { TeamActions } from '../../src/ui/options/team-packs';

const packs = createTeamPacks((text, file) => readyPack(text, file, { budgetMs: 10_000 }), version);
const following = createFollowing({ open: verifyPack, packs });

/** Packs of the team, what the organisation has set, and what was counted, for the settings page. */
export const createTeamSource = () =>
  createLiveSource(readTeam, watchTeamPacks, watchFollowStatus, watchPolicy, watchInsights);

async function readTeam() {
  const [{ packs: listed, refused }, follow, policy, insights] = await Promise.all([
    readTeamPacks(),
    readFollowStatus(),
    readPolicy(),
    readInsights(),
  ]);
  const written = await Promise.all(
    listed.map(async ({ source, hash }) => ({
      source,
      pack: JSON.parse((await packText(hash)) ?? 'null') as Pack | null,
    })),
  );
  const known = [
    ...builtinPacks().map((pack) => ({ source: 'builtin' as const, pack })),
    ...written.flatMap(({ source, pack }) => (pack ? [{ source, pack }] : [])),
  ];
  const all = mergedPacks(known, () => true);
  const set = setByPolicy(policy);
  const enforced = listed.filter(({ source }) => source === 'policy-enforced').map(({ id }) => id);
  return {
    packs: all.packs,
    set: { ...set, rules: [...set.rules, ...all.locked], packs: [...set.packs, ...enforced] },
    team: {
      packs: listed,
      refused: refused.filter(({ source }) => source !== 'followed'),
      follow,
      canFollow: 'showOpenFilePicker' in globalThis,
    },
    insights: policy.insights === false ? null : insights,
  };
}

declare const showOpenFilePicker: (options: object) => Promise<FileSystemFileHandle[]>;

export const teamActions: TeamActions & { onExportCounts(): void; onForgetCounts(): void } = {
  async onTakePack(file, text) {
    const opened = await verifyPack(text, file);
    if ('faults' in opened) {
      await packs.refuse('imported', file, opened.faults);
      return null;
    }
    const taken = await packs.take('imported', file, opened.pack);
    return 'faults' in taken ? null : taken.id;
  },
  onRemovePack: ({ source, id }) => void packs.remove(source, id),
  async onFollow() {
    try {
      const [handle] = await showOpenFilePicker({ types: [{ accept: { 'application/json': ['.json'] } }] });
      if (handle) await following.follow(handle);
    } catch (error) {
      // Whoever closes the picker wants nothing.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  },
  onFollowAgain: () => void following.allow(),
  onUnfollow: () => void following.unfollow(),
  async onExportCounts() {
    const insights = await readInsights();
    if (insights) saveFile('composure-counts.json', insightsFile(insights));
  },
  onForgetCounts: () => void forgetInsights(),
};
