import { readyPacks } from 'virtual:ready-packs';
import { defineBackground } from 'wxt/utils/define-background';
import { createCoach } from '../src/engine/review';
import { startBackground } from '../src/platform/background';

export default defineBackground(() => {
  startBackground({
    createCoach: ({ packs, language }) =>
      createCoach({ packs: readyPacks().filter((pack) => packs[pack.id] ?? !pack.off), language }),
  });
});
