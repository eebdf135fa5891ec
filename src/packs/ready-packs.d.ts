declare module 'virtual:ready-packs' {
  import type { ReadyPack } from '../engine/rules/prepare';
  /** The packs that ship with the product, those marked `off` too: checked, prepared and without their examples. */
  export const readyPacks: () => ReadyPack[];
}
