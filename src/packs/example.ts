import type { Coach } from '../engine/review';
import type { ReviewInput } from '../engine/review-input';
import type { Flag, Pack, Rule } from '../engine/rules/schema';

/** The rule whose examples are run, and a coach with its pack. */
export interface ExampleRun {
  pack: Pack;
  rule: Rule;
  /** `<pack>/<rule>` */
  id: string;
  coach: Coach;
}

/** What an example of any kind of rule is reviewed from. */
export interface Example {
  text: string;
  customer?: string | undefined;
  channel?: Flag['channel'];
  public?: boolean | undefined;
  context?: Flag['context'];
}

export const inputOf = ({ text, customer, channel, public: isPublic, context }: Example): ReviewInput => ({
  draft: text,
  customer,
  context: { ...context, channel, public: isPublic },
});

export const quoted = (text: string): string => JSON.stringify(text);
