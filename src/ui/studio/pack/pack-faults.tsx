import { FaultList } from '../edit/fields';
import type { PackFault } from './pack-desk';

const few = 10;

/** What is wrong with a pack: the rule, the field, and what to do. The packs room speaks English. */
export function PackFaults({ faults }: { faults: readonly PackFault[] }) {
  return (
    <div lang="en">
      <FaultList
        faults={faults
          .slice(0, few)
          .map(({ rule, field, message }) => `${[rule, field].filter(Boolean).join(', ')}: ${message}`)}
      />
    </div>
  );
}
