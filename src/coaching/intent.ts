import * as z from 'zod/mini';
import { needNames } from '../engine/vocabulary';
import { dismissalScopes } from './snapshot';

/** What an agent asks for in panel or card, bound to the conversation and to the draft it was shown for. */
const bound = { conversation: z.string(), draft: z.string() };

export const intentSchema = z.discriminatedUnion('kind', [
  /** Replace a finding by one of its suggestions, or by `text` where the agent filled its blanks. */
  z.object({
    ...bound,
    kind: z.literal('apply'),
    finding: z.string(),
    suggestion: z.int(),
    text: z.optional(z.string()),
  }),
  z.object({
    ...bound,
    kind: z.literal('insert'),
    need: z.enum(needNames),
    suggestion: z.int(),
    text: z.optional(z.string()),
  }),
  z.object({ ...bound, kind: z.literal('dismiss'), finding: z.string(), scope: z.enum(dismissalScopes) }),
  /** Take back something that was done in this conversation. */
  z.object({ ...bound, kind: z.literal('undo'), deed: z.string() }),
  /** Show again whatever was dismissed in this conversation. */
  z.object({ ...bound, kind: z.literal('restore-all') }),
  /** Show the whole reply with every safe suggestion in it, or close that again. */
  z.object({ ...bound, kind: z.literal('preview'), isOn: z.boolean() }),
  /** Apply what the preview shows. */
  z.object({ ...bound, kind: z.literal('apply-all') }),
  /** Scroll to nothing, focus nothing: only let the mark be seen. */
  z.object({ ...bound, kind: z.literal('point'), finding: z.nullable(z.string()) }),
]);
export type Intent = z.infer<typeof intentSchema>;
