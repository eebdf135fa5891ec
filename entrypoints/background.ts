import { readyPacks } from 'virtual:ready-packs';
import { defineBackground } from 'wxt/utils/define-background';
import { createCoach } from '../src/engine/review';
import { mergedPacks, type SourcedPack } from '../src/packs/merged-packs';
import { readyPack } from '../src/packs/ready-pack';
import { verifyPack } from '../src/packs/signed-pack';
import { withoutGates } from '../src/packs/without-gates';
import { type EngineChoice, startBackground } from '../src/platform/background';

export default defineBackground(() => {
  startBackground({
    createCoach: (choice) =>
      createCoach({ packs: merged(choice).packs, language: choice.language, isPilot: choice.isPilot }),
    lockedRules: (choice) => merged(choice).locked,
    // Nothing else is answered meanwhile.
    checkPack: (text, file) => readyPack(text, file, { budgetMs: 10_000 }),
    openPack: verifyPack,
  });
});

function merged({ packs, team, asksOnSend }: EngineChoice) {
  const shipped = asksOnSend ? readyPacks() : readyPacks().map(withoutGates);
  const builtin = shipped.map((pack): SourcedPack => ({ source: 'builtin', pack }));
  return mergedPacks([...builtin, ...team], ({ id }) => packs[id]);
}
