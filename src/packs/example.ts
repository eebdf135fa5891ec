import type { ReviewInput } from '../engine/review-input';
import type { Flag } from '../engine/rules/schema';

/** What an example of any kind of rule is reviewed from. */
export interface Example {
  text: string;
  customer?: string | undefined;
  channel?: Flag['channel'];
  public?: boolean | undefined;
}

export const inputOf = ({ text, customer, channel, public: isPublic }: Example): ReviewInput => ({
  draft: text,
  customer,
  context: { channel, public: isPublic },
});

export const quoted = (text: string): string => JSON.stringify(text);
