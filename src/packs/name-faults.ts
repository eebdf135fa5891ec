import { computed } from '../engine/needs/computed';
import { recasts } from '../engine/rewriting/recasts';
import type { Rule } from '../engine/rules/schema';
import { slipChecks } from '../engine/rules/slip';
import type { RuleFault } from './fault';
import { meant } from './nearest';

/** Names of rewrites and checks that the engine does not have, and fields that another field calls for. */
export function nameFaults(rule: Rule): RuleFault[] {
  if (rule.kind === 'recast' && !recasts.has(rule.recast))
    return [
      { field: 'recast', message: `the engine has no rewrite "${rule.recast}": ${meant(rule.recast, recasts.keys())}` },
    ];
  if (rule.kind === 'slip' && !slipChecks.has(rule.check))
    return [
      { field: 'check', message: `the engine has no check "${rule.check}": ${meant(rule.check, slipChecks.keys())}` },
    ];
  if (rule.kind === 'need')
    return (rule.metBy ?? [])
      .filter((name) => !computed.has(name))
      .map((name) => ({
        field: 'metBy',
        message: `the engine knows no evidence "${name}": ${meant(name, computed.keys())}`,
      }));
  if (rule.kind === 'limit' && rule.counts === 'pattern' && !rule.patterns?.length)
    return [{ field: 'patterns', message: 'is missing: "counts" says pattern, so list what is counted' }];
  return [];
}
