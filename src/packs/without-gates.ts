import type { ReadyPack } from '../engine/rules/prepare';

/** A pack whose own rules do not ask before sending; what another pack's overrides say of them goes on counting. */
export function withoutGates(pack: ReadyPack): ReadyPack {
  if (!pack.rules.some(({ gate }) => gate)) return pack;
  return { ...pack, rules: pack.rules.map((rule) => (rule.gate ? { ...rule, gate: false } : rule)) };
}
