import type { CustomerReading } from '../reading/customer';
import { stem } from './stem';

const common = new Set(
  `the and for that this with you your have has had was were are but not they them their what when where which who why how can could would will
  just still very really been being from about into than then there here out our his her its all any some more most only also even after before because
  please thanks thank hello dear hey get got going went want need help like know said told tell one two new day time way make made take took back
  sorry happy contact customer service team support email account number send sent please let again today now never always every much many good bad
  issue issues problem problems thing things something anything nothing people guys app experience`.split(/\s+/),
);

const remembered = new WeakMap<CustomerReading['messages'], ReadonlySet<string>>();

/** The words, as stems, that the customer's complaints are about. */
export function troubleWords(customer: CustomerReading): ReadonlySet<string> {
  const known = remembered.get(customer.messages);
  if (known) return known;
  const found = new Set<string>();
  const alone = customer.messages.some((message) => message?.reading.complaint);
  for (const message of customer.messages) {
    // Short messages may complain only together.
    if (!message || !(alone ? message.reading.complaint : customer.reading.complaint)) continue;
    for (const { text } of message.signs.sentences)
      for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’]{2,}|\d{2,}/gu) ?? [])
        if (!common.has(word)) found.add(stem(word));
  }
  remembered.set(customer.messages, found);
  return found;
}
