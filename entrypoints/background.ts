import { defineBackground } from 'wxt/utils/define-background';
import { createCoach } from '../src/engine/review';
import { builtinPacks } from '../src/packs/builtin';
import { startBackground } from '../src/platform/background';

export default defineBackground(() => {
  startBackground({
    createCoach: ({ packs, language }) =>
      createCoach({ packs: builtinPacks().filter((pack) => packs[pack.id] ?? !pack.off), language }),
  });
});
