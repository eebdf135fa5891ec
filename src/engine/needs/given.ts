import type { CustomerReading } from '../reading/customer';
import type { Message } from '../review-input';
import type { CompiledPacks } from '../rules/compile';
import type { Placed } from '../text/draft';
import type { NeedName } from '../vocabulary';
import { evidenceIn } from './evidence';

/**
 * What the agent's messages already gave. When the customer writes again upset, what soothes counts no more; what was promised or
 * done stays given. `ever` keeps all of it.
 */
export function givenIn(
  thread: readonly Message[],
  read: readonly (readonly Placed[])[],
  customer: CustomerReading,
  packs: CompiledPacks,
): { given: ReadonlySet<NeedName>; ever: ReadonlySet<NeedName> } {
  const given = new Set<NeedName>();
  const ever = new Set<NeedName>();
  thread.forEach((message, i) => {
    if (message.from === 'agent')
      for (const need of evidenceIn(read[i] ?? [], packs, customer)) {
        given.add(need);
        ever.add(need);
      }
    else if (message.from === 'customer') {
      const reading = customer.messages[i]?.reading;
      if (reading?.complaint && reading.emotion >= 2) given.clear();
    }
  });
  return { given, ever };
}
